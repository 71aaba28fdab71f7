/** Pages of a site whose data were released several times. */
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { applyDiff } from '../ledger/releases/applyDiff.ts';
import type { TableDiff } from '../../src/ledger/releases/diffTables.ts';
import { allStories } from '../../src/stories/allStories.ts';
import { builtPages } from '../site/builtPages.ts';
import { HOSTILE, RELEASES } from './folders.ts';
import { HOSTILE_LABEL } from './hostileTexts.ts';

const pages = new Map(
  builtPages(HOSTILE, (path) => path.includes('/changes/')).map((page) => [page.path, page.document]),
);
const PAIRS = ['1.0.0...1.1.0', '1.1.0...2.0.0'];

function page(path: string): Document {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`${path} is not built`);
  return found;
}

describe.each(['', '/en'])('%s/changes/', (lang) => {
  it('lists every version, newest first, with its page', () => {
    const items = [...page(`${lang}/changes/`).querySelectorAll('.chart-list > li')];
    expect(items.map(({ id }) => id)).toEqual(['v2-0-0', 'v1-1-0', 'v1-0-0']);
    const links = items.flatMap((item) => [...item.querySelectorAll('a')].map((a) => a.getAttribute('href')));
    for (const pair of PAIRS) {
      expect(links).toContain(`${lang}/changes/${pair}/`);
      expect(links).toContain(`/changes/${pair}.json`);
    }
    expect(items[1]?.textContent).toContain(lang === '' ? '新增1行，改动1行（1格），删去1行' : '1 row added');
  });

  it('says that the data of this build are not those of the latest version', () => {
    expect(page(`${lang}/changes/`).body.textContent).toContain(
      lang === '' ? '还没有发布成新版' : 'not released yet',
    );
  });

  it('announces its feed', () => {
    const feed = page(`${lang}/changes/`).querySelector('link[type="application/atom+xml"]');
    expect(feed?.getAttribute('href')).toBe(`${lang}/changes/feed.xml`);
  });
});

describe.each(['', '/en'])('%s/changes/<a>...<b>/', (lang) => {
  const text = (selector: string, pair = '1.0.0...1.1.0') =>
    page(`${lang}/changes/${pair}/`).querySelector(selector)?.textContent ?? '';

  it('shows what stood in a cell, what stands there now, and why', () => {
    expect(text('#award_categories del')).toBe(HOSTILE_LABEL);
    expect(text('#award_categories ins').trim()).toBe('生态环境');
    expect(text('#award_categories tbody')).toContain(lang === '' ? '本站有误' : 'our error');
    expect(text('#award_categories tbody')).toContain('label_zh');
  });

  it('lists rows that came and rows that went with what they said', () => {
    expect(text('#mentions tbody th')).toBe('mention-of-a-test');
    expect(text('#outcomes tbody td').length).toBeGreaterThan(20);
  });

  it('says that columns and rows moved', () => {
    const moved = '1.1.0...2.0.0';
    expect(text('#agencies p', moved)).toContain(
      lang === '' ? '列的次序或类型变了' : 'order or type of the columns',
    );
    expect(text('#crosswalk p', moved)).toContain(lang === '' ? '行的次序变了' : 'order of the rows changed');
  });
});

it.each(PAIRS)('/changes/<a>...<b>.json %s leads from one release to the next', (pair) => {
  const json = JSON.parse(readFileSync(join(HOSTILE, `changes/${pair}.json`), 'utf8')) as {
    from: string;
    to: string;
    tables: TableDiff[];
  };
  const releases = loadReleases(RELEASES);
  const [before, after] = [json.from, json.to].map((own) => releases.find(({ version }) => version === own));
  expect(applyDiff(json.tables, before?.states ?? {})).toEqual(after?.states);
});

describe.each(['', 'en/'])('%schanges/feed.xml', (lang) => {
  const feed = new JSDOM(readFileSync(join(HOSTILE, `${lang}changes/feed.xml`), 'utf8'), {
    contentType: 'application/xml',
  }).window.document;

  it('has an entry per version, with its day', () => {
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => entry.querySelector('updated')?.textContent)).toEqual([
      '2027-01-15T00:00:00Z',
      '2026-12-01T00:00:00Z',
      '2026-11-20T00:00:00Z',
    ]);
    const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
    expect(new Set(ids).size).toBe(3);
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2027-01-15T00:00:00Z');
  });
});

describe.each(['', 'en/'])('/%sstories/feed.xml', (lang) => {
  it('is dated by its stories and the data, and survives hostile labels', () => {
    const text = readFileSync(join(HOSTILE, `${lang}stories/feed.xml`), 'utf8');
    const feed = new JSDOM(text, { contentType: 'application/xml' }).window.document;
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries).toHaveLength(allStories.length);
    // The hostile site shows data of its own, released later.
    for (const entry of entries) {
      expect(entry.querySelector('updated')?.textContent).toBe('2027-01-15T00:00:00Z');
      expect(entry.querySelector('published')?.textContent).toMatch(/^2026-/);
    }
  });
});
