import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { builtPages } from './builtPages.ts';
import { dataBlocks } from './dataBlocks.ts';
import { describeIcons } from './describeIcons.ts';
import { describeStoryFeeds } from './describeStoryFeeds.ts';
import { SITE } from './folders.ts';
import { attributeOf, hasClass, textOf } from './pageTree.ts';
import { surveyPages } from './surveyPages.ts';

const pages = builtPages(SITE, (path) => !path.includes('/embed/')).filter(({ leadsOn }) => !leadsOn);
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u2E80-\uA4CF\uFF00-\uFF60]/u.test(letter) ? 2 : 1), 0);

const titles = new Map<string, string>();
const { version, date } = dataVersion;

const wrong = surveyPages(pages, {
  icons: (_page, tree) => {
    const colours = tree
      .named('meta')
      .filter(
        (element) =>
          attributeOf(element, 'name') === 'theme-color' && attributeOf(element, 'media') !== undefined,
      );
    return (tree.links('manifest').length !== 1 || colours.length !== 2) && 'no manifest or colours';
  },
  dates: ({ html }, tree) => {
    const footer = tree.elements.find((element) => hasClass(element, 'site-footer'));
    const said = footer === undefined ? '' : textOf(footer);
    if (!said.includes(version) || !said.includes(date)) return `its footer says ${said}`;
    const days = dataBlocks(html).map(
      (block) => (JSON.parse(block) as { dateModified?: string }).dateModified,
    );
    return days.some((day) => day !== undefined && day !== date) && `is of ${days.join()}`;
  },
  title: ({ path }, { title }) => {
    titles.set(path, title);
    return undefined;
  },
});

describe('titles', () => {
  it('fit a tab: 60 letters or 30 characters, or the bare name of a thing that is longer', () => {
    const long = [...titles].filter(([, title]) => widthOf(title) > 60);
    const padded = long.filter(([, title]) => / · (渝政账本|Chongqing Ledger)$/.test(title));
    expect(padded.map(([path]) => path)).toEqual([]);
    // Official names of bodies, indicators and measures, in English.
    for (const [path, title] of long) {
      expect(path).toMatch(/^\/en\/(agencies|indicators|measures)\//);
      expect(title.length, path).toBeLessThan(90);
    }
    expect(long.length).toBeLessThan(30);
  });

  it('do not begin with the name of the site, but for its first page', () => {
    const begin = [...titles].filter(([, title]) => /^(渝政账本|Chongqing Ledger)/.test(title));
    expect(begin.map(([path]) => path)).toEqual(['/en/', '/']);
  });
});

describeStoryFeeds(SITE, '', 'http://localhost:4321');

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

describeIcons(SITE, '');

it('every page has icons and manifest, and its colours by day and by night', () => {
  expect(wrong.icons).toEqual([]);
});

it('dates of every page, of the site map and of linked data are that of the data', () => {
  expect(wrong.dates).toEqual([]);
  const sitemap = readFileSync(join(SITE, 'sitemap.xml'), 'utf8');
  const days = [...sitemap.matchAll(/<lastmod>([^<]*)<\/lastmod>/g)].map(([, day]) => day);
  expect(days.length).toBeGreaterThan(500);
  expect(new Set(days)).toEqual(new Set([date]));
});

describe('the page for addresses that lead nowhere', () => {
  const page = pages.find(({ path }) => path === '/404.html');

  it('searches without script, in both languages', () => {
    const forms = [...(page?.document.querySelectorAll<HTMLFormElement>('form') ?? [])];
    expect(forms.map((form) => form.getAttribute('action'))).toEqual(['/search/', '/en/search/']);
    for (const form of forms) expect(form.querySelector('input[name=q]')).not.toBeNull();
  });
});
