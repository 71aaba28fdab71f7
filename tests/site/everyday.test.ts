import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allStories } from '../../src/catalog/stories/allStories.ts';
import { dataVersion } from '../../src/datasets/dataVersion.ts';
import { builtPages, type BuiltPage } from './builtPages.ts';
import { dataBlocks } from './dataBlocks.ts';
import { BASED, HOSTILE, UTC } from './folders.ts';
import { OTHER_DAY } from './otherDay.ts';

const pages = builtPages(UTC, (path) => !path.includes('/embed/'));
const langOf = (path: string): 'zh' | 'en' => (path.startsWith('/en/') ? 'en' : 'zh');
const meta = ({ document }: BuiltPage, property: string): string =>
  document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u2E80-\uA4CF\uFF00-\uFF60]/u.test(letter) ? 2 : 1), 0);
const xml = (path: string): Document =>
  new JSDOM(readFileSync(path, 'utf8'), { contentType: 'application/xml' }).window.document;

describe('titles', () => {
  it('are unique within a language', () => {
    for (const lang of ['zh', 'en']) {
      const titles = pages.filter(({ path }) => langOf(path) === lang).map(({ document }) => document.title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('fit a tab: 60 letters or 30 characters, or the bare name of a thing that is longer', () => {
    const long = pages.filter(({ document }) => widthOf(document.title) > 60);
    const padded = long.filter(({ document }) => / · (渝政账本|Chongqing Ledger)$/.test(document.title));
    expect(padded.map(({ path }) => path)).toEqual([]);
    // Official names of bodies, indicators and measures, in English.
    for (const { path, document } of long) {
      expect(path).toMatch(/^\/en\/(agencies|indicators|measures)\//);
      expect(document.title.length, path).toBeLessThan(90);
    }
    expect(long.length).toBeLessThan(30);
  });

  it('do not begin with the name of the site, but for its first page', () => {
    const begin = pages.filter(({ document }) => /^(渝政账本|Chongqing Ledger)/.test(document.title));
    expect(begin.map(({ path }) => path)).toEqual(['/en/', '/']);
  });
});

describe('shares', () => {
  it('have a title, a description and a picture that exists', () => {
    const wrong = pages.flatMap((page) => {
      const picture = join(UTC, decodeURIComponent(new URL(meta(page, 'og:image')).pathname));
      const told = meta(page, 'og:title') !== '' && meta(page, 'og:description').length > 9;
      return told && existsSync(picture) ? [] : [page.path];
    });
    expect(wrong).toEqual([]);
  });

  it('show the chart on the page of a chart and of a story', () => {
    const own = pages.filter(({ path }) => /\/(charts|stories)\/[\w-]+\/$/.test(path));
    expect(own.length).toBeGreaterThan(50);
    for (const page of own) expect(meta(page, 'og:image'), page.path).toMatch(/\/charts\/[\w-]+\.png$/);
  });
});

describe.each(['', 'en/'])('/%sstories/feed.xml', (lang) => {
  it('has every story, with absolute addresses that lead to it', () => {
    const feed = xml(join(BASED, `${lang}stories/feed.xml`));
    const home = `https://example.org/ledger/${lang}`;
    const ids = [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    expect([...ids].sort()).toEqual(allStories.map(({ slug }) => `${home}stories/${slug}/`).sort());
    for (const link of feed.querySelectorAll('link')) {
      const address = link.getAttribute('href') ?? '';
      expect(address.startsWith(home)).toBe(true);
      const file = new URL(address).pathname.replace('/ledger/', '').replace(/\/$/, '/index.html');
      expect(existsSync(join(BASED, file)), address).toBe(true);
    }
    expect(feed.documentElement.getAttribute('xml:lang')).toBe(lang === '' ? 'zh-CN' : 'en');
  });

  it('is dated by its stories and the data, and survives hostile labels', () => {
    const feed = xml(join(HOSTILE, `${lang}stories/feed.xml`));
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries).toHaveLength(allStories.length);
    // The hostile site shows data of its own, released later.
    for (const entry of entries) {
      expect(entry.querySelector('updated')?.textContent).toBe('2027-01-15T00:00:00Z');
      expect(entry.querySelector('published')?.textContent).toMatch(/^2026-/);
    }
  });
});

describe('feeds', () => {
  it.each([
    ['/', ['/stories/feed.xml', '/changes/feed.xml']],
    ['/en/', ['/en/stories/feed.xml', '/en/changes/feed.xml']],
    ['/stories/', ['/stories/feed.xml']],
    ['/en/stories/who-was-commended/', ['/en/stories/feed.xml']],
    ['/en/changes/', ['/en/changes/feed.xml']],
    ['/data/', ['/changes/feed.xml']],
  ])('are announced on %s', (path, feeds) => {
    const head = pages.find((page) => page.path === path)?.document.head;
    const told = [...(head?.querySelectorAll('link[type="application/atom+xml"]') ?? [])];
    expect(told.map((link) => link.getAttribute('href'))).toEqual(feeds);
  });

  it.each(['/stories/', '/en/stories/', '/changes/', '/en/changes/'])('can be seen on %s', (path) => {
    const body = pages.find((page) => page.path === path)?.document.body;
    expect(body?.querySelector('a[type="application/atom+xml"]')?.getAttribute('href')).toBe(
      `${path}feed.xml`,
    );
  });
});

describe('icons and manifest', () => {
  it.each([
    [UTC, ''],
    [BASED, '/ledger'],
  ])('of %s are named by its pages and are there', async (folder, base) => {
    const inside = (address: string): string => join(folder, address.slice(base.length));
    for (const { document } of builtPages(folder, (path) => /^\/(en\/)?index\.html$/.test(path))) {
      const link = (rel: string): string =>
        document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '';
      const manifest = JSON.parse(readFileSync(inside(link('manifest')), 'utf8')) as {
        start_url: string;
        icons: { src: string; sizes: string; type: string }[];
      };
      expect(existsSync(join(inside(manifest.start_url), 'index.html'))).toBe(true);
      expect(existsSync(inside(link('icon')))).toBe(true);
      const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
      expect(pngs).toHaveLength(3);
      for (const { src, sizes } of [...pngs, { src: link('apple-touch-icon'), sizes: '180x180' }]) {
        const { width, height } = await sharp(inside(src)).metadata();
        expect(`${String(width)}x${String(height)}`).toBe(sizes);
      }
    }
  });

  it('every page has them, and its colours by day and by night', () => {
    const lacking = pages.filter(
      ({ document }) =>
        document.querySelector('link[rel=manifest]') === null ||
        document.querySelectorAll('meta[name="theme-color"][media]').length !== 2,
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });
});

describe('dates', () => {
  it('of every page, of the site map and of linked data are that of the data', () => {
    const { version, date } = dataVersion;
    for (const { path, html, document } of pages) {
      expect(document.querySelector('.site-footer')?.textContent, path).toContain(version);
      expect(document.querySelector('.site-footer')?.textContent, path).toContain(date);
      for (const block of dataBlocks(html)) {
        const { dateModified } = JSON.parse(block) as { dateModified?: string };
        expect([undefined, date], path).toContain(dateModified);
      }
    }
    const days = [...xml(join(UTC, 'sitemap.xml')).querySelectorAll('lastmod')].map(
      ({ textContent }) => textContent,
    );
    expect(days.length).toBeGreaterThan(500);
    expect(new Set(days)).toEqual(new Set([date]));
  });

  it('are of no clock: the build that must be byte-identical lives on another day', () => {
    const year = (env: Readonly<Record<string, string>>): number => {
      const program = 'console.log(new Date().getFullYear(), new Date(Date.now()).getFullYear())';
      const { stdout } = spawnSync(process.execPath, ['-e', program], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      const [first, second] = stdout.trim().split(' ').map(Number);
      expect(first).toBe(second);
      return first ?? 0;
    };
    expect(year(OTHER_DAY)).toBeGreaterThan(year({}) + 1);
  });
});

describe('the page for addresses that lead nowhere', () => {
  const page = pages.find(({ path }) => path === '/404.html');

  it('searches without script, in both languages', () => {
    const forms = [...(page?.document.querySelectorAll<HTMLFormElement>('form') ?? [])];
    expect(forms.map((form) => form.getAttribute('action'))).toEqual(['/search/', '/en/search/']);
    for (const form of forms) expect(form.querySelector('input[name=q]')).not.toBeNull();
  });
});
