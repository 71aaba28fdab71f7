import { describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { builtPages } from './builtPages.ts';
import { dataBlocks, withoutDataBlocks } from './dataBlocks.ts';
import { SITE } from './folders.ts';
import { styleIn } from './pageWeight.ts';
import { policyHash } from '../../src/faces/hosting/policyText.ts';
import { htmlFaults } from './htmlFaults.ts';
import { attributeOf, elementsBelow, isElement, textOf } from './pageTree.ts';
import { type PageCheck, surveyPages } from './surveyPages.ts';

// Embeds are pages of other sites and have rules of their own: tests/site/embed.test.ts. Addresses that moved: tests/site/redirects.test.ts.
const pages = builtPages(SITE, (path) => !path.includes('/embed/')).filter(({ leadsOn }) => !leadsOn);
// Shown in place of other pages, at their addresses.
const listed = pages.filter(({ path }) => !path.endsWith('404.html'));
const paths = new Set(pages.map(({ path }) => path));
/** Shown in place of other pages, and what leads nowhere while reports have no address. */
const unlisted = /^\/(en\/)?(404\.html|report\/)$/;
const titles = new Map<string, string>();

const CHECKS = {
  'has a title, a description, a language and one h1': ({ path }, tree) => {
    const lang = path.startsWith('/en/') ? 'en' : 'zh-CN';
    const own = attributeOf(tree.root, 'lang') ?? '';
    if (own !== lang) return `lang is ${own}`;
    if (tree.title.length < 4) return 'no title';
    if ((tree.meta('description') ?? '').length < 10) return 'no description';
    return tree.named('h1').length !== 1 && 'not one h1';
  },

  'has a title no other has': ({ path }, { title }) => {
    const other = titles.get(title);
    if (!path.endsWith('404.html')) titles.set(title, path);
    return other !== undefined && !path.endsWith('404.html') && `has the title of ${other}`;
  },

  'names its canonical address and its twin in the other language': ({ path }, tree) => {
    // What no search engine shall list has no address of its own: see above.
    if (tree.meta('robots') === 'noindex') return !unlisted.test(path) && 'is hidden from search engines';
    const [canonical] = tree.links('canonical').map((link) => attributeOf(link, 'href') ?? '');
    const twins = tree
      .links('alternate')
      .filter((link) => attributeOf(link, 'hreflang') !== undefined)
      .map((link) => new URL(attributeOf(link, 'href') ?? '').pathname);
    if (new URL(canonical ?? '').pathname !== path) return `its address is ${canonical ?? ''}`;
    return !(twins.length === 3 && twins.every((twin) => paths.has(twin))) && `its twins are ${twins.join()}`;
  },

  'allows no script, style or resource but its own': ({ path, html }, tree) => {
    const policy = tree.meta('content-security-policy') ?? '';
    // Search compiles WebAssembly; nothing else anywhere is unsafe.
    const strict = path.endsWith('/search/') ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
    if (!strict.startsWith("default-src 'none'") || strict.includes('unsafe')) return `policy is ${policy}`;
    if (/\sstyle="|\son\w+="|<script(?![^>]*\ssrc=)/.test(withoutDataBlocks(html)))
      return 'style in an attribute, or inline script';
    const hash = `style-src ${policyHash(styleIn(html))};`;
    if ((html.match(/<style/g) ?? []).length !== 1 || !policy.includes(hash)) return 'style its policy does not name';
    const addresses = [
      ...tree.elements.map((element) => attributeOf(element, 'src')),
      ...[...tree.links('stylesheet'), ...tree.links('icon')].map((link) => attributeOf(link, 'href')),
    ];
    return addresses.some((address) => /^(https?:)?\/\//.test(address ?? '')) && 'foreign resource';
  },

  'carries linked data that parses and says what it is': ({ html }) =>
    dataBlocks(html)
      .map((block) => JSON.parse(block) as Record<string, unknown>)
      .some((data) => data['@context'] !== 'https://schema.org' || typeof data['@type'] !== 'string') &&
    'linked data without context or type',

  'has a text alternative, a finding and a table or list for every figure': (_page, tree) => {
    const mute = tree.named('figure').filter((figure) => {
      const drawings = elementsBelow(figure, 'svg');
      const named =
        drawings.length === 3 &&
        drawings.every((svg) => attributeOf(svg, 'aria-label') && attributeOf(svg, 'role'));
      const label = attributeOf(figure, 'aria-labelledby') ?? '';
      const headline = tree.elements.find((element) => attributeOf(element, 'id') === label);
      return (
        !named || !headline || textOf(headline) === '' || elementsBelow(figure, 'figcaption').length === 0
      );
    });
    return mute.length > 0 && 'a figure without alternative';
  },

  'gives every table a caption and every header cell a scope': (_page, tree) => {
    const scopes = ['row', 'col', 'rowgroup', 'colgroup'];
    const bad = tree
      .named('table')
      .filter(
        (table) =>
          !table.childNodes.some((child) => isElement(child) && child.tagName === 'caption') ||
          elementsBelow(table, 'th').some((cell) => !scopes.includes(attributeOf(cell, 'scope') ?? '')),
      );
    return bad.length > 0 && 'a table without caption or scope';
  },
} satisfies Record<string, PageCheck>;

describe('every page', () => {
  const wrong = surveyPages(pages, CHECKS);

  it.each(Object.keys(CHECKS) as (keyof typeof CHECKS)[])('%s', (check) => {
    expect(wrong[check].slice(0, 20)).toEqual([]);
    expect(pages.length).toBeGreaterThan(600);
  });

  it('is there in both languages', () => {
    const zh = listed.filter(({ path }) => !path.startsWith('/en/')).map(({ path }) => path);
    const en = listed.filter(({ path }) => path.startsWith('/en/')).map(({ path }) => path.slice(3));
    expect(en).toEqual(zh);
    expect(zh.length).toBeGreaterThan(70);
  });
});

it('a page of every type is valid HTML', async () => {
  // The others of its type come from the same template; tests/variants/validity.test.ts looks at all.
  const types = new Set<string>(PAGE_ADDRESSES.map((path) => path.replace(/\?.*/, '')));
  const ofTypes = pages.filter(({ path }) => types.has(path));
  expect(ofTypes.length).toBeGreaterThan(50);
  expect((await htmlFaults(ofTypes)).slice(0, 20)).toEqual([]);
});

it('a document page shows every row of the 2020 list in order, with its printed words and an anchor', () => {
  const page = pages.find(({ path }) => path === '/documents/cq-2020-commendation/');
  const rows = [...(page?.document.querySelectorAll('tr[id]') ?? [])];
  // Groups, commendations, kinds of reward, and how many rewards there are.
  expect(rows.length).toBe(26 + 133 + 5 + 1);
  const starts = rows.map((row) => Number(row.querySelector('.number')?.textContent?.replace(',', '')));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(page?.document.getElementById('award-2020-01-1')?.textContent).toContain('萬州區');
});

describe('published addresses', () => {
  it('are all still there', () => {
    const gone = new Set(loadAddresses().gone.map(({ path }) => path));
    const published = loadAddresses().published.filter((path) => !gone.has(path));
    const built = new Set(builtFiles(SITE).map((file) => file.replace(/index\.html$/, '')));
    expect(published.filter((path) => !built.has(path))).toEqual([]);
    expect(published.length).toBeGreaterThan(150);
  });

  it('list every page and download of this build', () => {
    const published = new Set(loadAddresses().published);
    const unlisted = builtFiles(SITE)
      .map((file) => file.replace(/index\.html$/, ''))
      // What hosts read and do not show is no address.
      .filter((path) => !/^\/((assets|pagefind)\/|_(headers|redirects)$)/.test(path))
      .filter((path) => !path.endsWith('/404.html') && !published.has(path));
    expect(unlisted, 'run npm run urls').toEqual([]);
  });
});
