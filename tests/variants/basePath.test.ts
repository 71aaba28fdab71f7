/** A site that stands under a path of somebody's domain: everything it names stands there too. */
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { describeAddresses } from '../site/describeAddresses.ts';
import { describeHeaders } from '../site/describeHeaders.ts';
import { describeIcons } from '../site/describeIcons.ts';
import { describeStoryFeeds } from '../site/describeStoryFeeds.ts';
import { describeLinks } from '../site/links/describeLinks.ts';
import { BASE, BASED, ORIGIN, UTC } from './folders.ts';

describeAddresses(BASED, BASE, ORIGIN);
describeHeaders(BASED, BASE);
describeIcons(BASED, BASE);
describeStoryFeeds(BASED, BASE, ORIGIN);
describeLinks(BASED, { origin: ORIGIN, base: `${BASE}/` });

const charts = builtFiles(BASED).flatMap((file) => /^\/charts\/([\w-]+)\.csv$/.exec(file)?.[1] ?? []);

describe.each(['', 'en/'])('under /ledger/%s', (lang) => {
  it('the feed of changes has absolute addresses', () => {
    const text = readFileSync(join(BASED, `${lang}changes/feed.xml`), 'utf8');
    const feed = new JSDOM(text, { contentType: 'application/xml' }).window.document;
    expect(feed.querySelector('link[rel=self]')?.getAttribute('href')).toBe(
      `https://example.org/ledger/${lang}changes/feed.xml`,
    );
    for (const element of feed.querySelectorAll('link'))
      expect(element.getAttribute('href')).toMatch(/^https:\/\/example\.org\/ledger\//);
    expect(feed.querySelector('author > name')?.textContent).toBeTruthy();
  });

  it('citations name the address where the site stands, in their language', () => {
    expect(charts.length).toBeGreaterThan(10);
    for (const id of charts) {
      const file = readFileSync(join(BASED, `${lang}cite/chart/${id}.ris`), 'utf8');
      // A chart that was released is cited as it was drawn then.
      expect(/^UR {2}- (.*?)\r?$/m.exec(file)?.[1]?.replace(/@[\d.]+\/$/, '/')).toBeOneOf(
        ['charts', 'embed'].map((face) => `https://example.org/ledger/${lang}${face}/${id}/`),
      );
    }
  });
});

describe('pictures', () => {
  it('have an absolute address under whatever base the site stands', () => {
    const html = readFileSync(join(BASED, 'en/charts/awards-map/index.html'), 'utf8');
    expect(/<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]).toBe(
      'https://example.org/ledger/en/charts/awards-map.png',
    );
  });

  it('are of one size wherever the site stands, whose address they name', async () => {
    expect(charts.length).toBeGreaterThan(15);
    for (const id of charts) {
      const [there, here] = await Promise.all(
        [BASED, UTC].map((folder) => sharp(join(folder, `charts/${id}.png`)).metadata()),
      );
      expect([there?.width, there?.height], id).toEqual([here?.width, here?.height]);
    }
  });
});

it('the search index is the same under another base, which the browser adds', () => {
  const index = (folder: string): string[] =>
    builtFiles(folder).filter((file) => file.startsWith('/pagefind/'));
  expect(index(BASED)).toEqual(index(UTC));
});
