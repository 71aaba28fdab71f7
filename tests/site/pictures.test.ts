import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { allStories } from '../../src/stories/allStories.ts';
import { shareCards } from '../../src/site/layouts/shareCards.ts';
import { compareVersions, releasedCharts } from '../../src/ledger/loadReleases.ts';
import { builtCharts } from './builtCharts.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';

/** Width and height as the header of a PNG states them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1'), path).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What a page's head says under a name. */
const meta = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';

/** The card of a page that has one: home, awards, measures, documents with rows, places and headline indicators with a figure. */
function cardOf(path: string): string | undefined {
  const [, kind = '', id = ''] =
    /\/(place|award|measure|document|indicator)s\/([\w-]+)\/(?:\d+\/)?$/.exec(path) ?? [];
  const name = /^\/(en\/)?$/.test(path) ? 'home' : `${kind}-${id}`;
  return shareCards('zh').has(name) ? `cards/${name}` : undefined;
}

const SIZES: readonly [suffix: string, width: number, height: number, bytes: number][] = [
  ['', 1200, 675, 160_000],
  ['@2x', 2400, 1350, 220_000],
  ['-square', 1200, 1200, 260_000],
];

it.each(['charts', 'en/charts'])('stand in %s for every chart, in their sizes', (folder) => {
  expect(builtCharts).toHaveLength(allCharts.length);
  for (const id of builtCharts)
    for (const [suffix, width, height, bytes] of SIZES) {
      const path = join(SITE, folder, `${id}${suffix}.png`);
      expect(pngSize(path), path).toEqual([width, height]);
      expect(statSync(path).size, path).toBeLessThan(bytes);
    }
});

it.each(['charts', 'en/charts'])('stand in %s for every released version that has them', (folder) => {
  for (const { chart, version } of releasedCharts()) {
    const name = join(SITE, folder, `${chart}@${version}`);
    expect(existsSync(`${name}.svg`), name).toBe(true);
    const drawn = compareVersions(version, '2.1.2') >= 0;
    expect(existsSync(`${name}.png`), name).toBe(drawn);
    if (!drawn) continue;
    expect(pngSize(`${name}.png`)[0], name).toBe(1200);
    expect(statSync(`${name}.png`).size, name).toBeLessThan(300_000);
  }
});

it('of a page are named with their size and exist', () => {
  // An embed is a part of other people's pages and is shared as theirs.
  const wrong = builtPages(SITE, (path) => !path.includes('/embed/'))
    .filter(({ leadsOn }) => !leadsOn)
    .flatMap(({ path, html }) => {
      const image = new URL(meta(html, 'og:image')).pathname;
      const lang = path.startsWith('/en/') ? '/en' : '';
      const id = /\/charts\/([\w-]+)\/$/.exec(path)?.[1];
      const slug = /\/stories\/([\w-]+)\/$/.exec(path)?.[1];
      const chart = id ?? allStories.find((story) => story.slug === slug)?.lead;
      const expected =
        chart === undefined ? `${lang}/${cardOf(path) ?? 'share'}.png` : `${lang}/charts/${chart}.png`;
      const right =
        image === expected &&
        existsSync(join(SITE, expected)) &&
        String(pngSize(join(SITE, expected))) ===
          `${meta(html, 'og:image:width')},${meta(html, 'og:image:height')}` &&
        meta(html, 'og:image:alt').length > 10 &&
        meta(html, 'twitter:card') === 'summary_large_image';
      return right ? [] : [`${path} → ${image}`];
    });
  expect(wrong).toEqual([]);
  expect(existsSync(join(SITE, 'share.png'))).toBe(true);
});
