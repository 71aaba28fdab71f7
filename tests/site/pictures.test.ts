import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allStories } from '../../src/catalog/stories/allStories.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { BASED, UTC } from './folders.ts';

/** Width and height as the header of a PNG states them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What a page's head says under a name. */
const meta = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

const ids = builtFiles(UTC)
  .map((file) => /^\/charts\/([\w-]+)\/index\.html$/.exec(file)?.[1])
  .filter((id) => id !== undefined);

const SIZES: readonly [suffix: string, width: number, height: number, bytes: number][] = [
  ['', 1200, 675, 150_000],
  ['@2x', 2400, 1350, 220_000],
  ['-square', 1200, 1200, 260_000],
];

describe('pictures', () => {
  it.each(['charts', 'en/charts'])('stand in %s for every chart, in their sizes', (folder) => {
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids)
      for (const [suffix, width, height, bytes] of SIZES) {
        const path = join(UTC, folder, `${id}${suffix}.png`);
        expect(pngSize(path), path).toEqual([width, height]);
        expect(statSync(path).size, path).toBeLessThan(bytes);
      }
  });

  it('of a page are named with their size and exist', () => {
    const wrong = builtFiles(UTC)
      // An embed is a part of other people's pages and is shared as theirs.
      .filter((file) => file.endsWith('.html') && !file.includes('/embed/'))
      .flatMap((file) => {
        const html = readFileSync(join(UTC, file), 'utf8');
        const image = new URL(meta(html, 'og:image')).pathname;
        const lang = file.startsWith('/en/') ? '/en' : '';
        const id = /\/charts\/([\w-]+)\/index/.exec(file)?.[1];
        const slug = /\/stories\/([\w-]+)\/index/.exec(file)?.[1];
        const chart = id ?? allStories.find((story) => story.slug === slug)?.lead;
        const expected = chart === undefined ? `${lang}/share.png` : `${lang}/charts/${chart}.png`;
        const right =
          image === expected &&
          existsSync(join(UTC, expected)) &&
          String(pngSize(join(UTC, expected))) ===
            `${meta(html, 'og:image:width')},${meta(html, 'og:image:height')}` &&
          meta(html, 'og:image:alt').length > 10 &&
          meta(html, 'twitter:card') === 'summary_large_image';
        return right ? [] : [`${file} → ${image}`];
      });
    expect(wrong).toEqual([]);
    expect(existsSync(join(UTC, 'share.png'))).toBe(true);
  });

  it('have an absolute address under whatever base the site stands', () => {
    const html = readFileSync(join(BASED, 'en/charts/awards-map/index.html'), 'utf8');
    expect(meta(html, 'og:image')).toBe('https://example.org/ledger/en/charts/awards-map.png');
  });

  it('are the same wherever the site stands', () => {
    for (const id of ids)
      expect(
        readFileSync(join(BASED, `charts/${id}.png`)).equals(readFileSync(join(UTC, `charts/${id}.png`))),
        id,
      ).toBe(true);
  });
});
