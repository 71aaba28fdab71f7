import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { builtPages, type BuiltPage } from './builtPages.ts';
import { dataBlocks, withoutDataBlocks } from './dataBlocks.ts';
import { UTC } from './folders.ts';

// Embeds are pages of other sites and have rules of their own: tests/site/embed.test.ts.
const pages = builtPages(UTC, (path) => !path.includes('/embed/')).filter(
  ({ html }) => !html.includes('http-equiv="refresh"'), // addresses that moved: tests/site/redirects.test.ts
);
// Shown in place of other pages, at their addresses.
const listed = pages.filter(({ path }) => !path.endsWith('404.html'));
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'long-title': 'off', // titles state findings
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off', // everything comes from the site's own origin
    'attribute-boolean-style': 'off',
    'wcag/h37': 'error',
    'wcag/h32': 'off', // filters apply as they change: a submit button would do nothing
    'svg-focusable': 'off', // for Internet Explorer
    'prefer-native-element': ['error', { exclude: ['group', 'region', 'img'] }],
    'no-redundant-role': 'off', // the ledger of tasks keeps its roles where CSS makes cards of its rows
    'no-implicit-input-type': 'error',
    'no-redundant-aria-label': 'off',
  },
});

/** Runs a check on every page and reports all failures by page. */
function each(check: (page: BuiltPage) => string | undefined | false): string[] {
  return pages.flatMap((page) => {
    const wrong = check(page);
    return wrong === undefined || wrong === false ? [] : [`${page.path}: ${wrong}`];
  });
}

describe('every page', () => {
  it('is there in both languages', () => {
    const zh = listed.filter(({ path }) => !path.startsWith('/en/')).map(({ path }) => path);
    const en = listed.filter(({ path }) => path.startsWith('/en/')).map(({ path }) => path.slice(3));
    expect(en).toEqual(zh);
    expect(zh.length).toBeGreaterThan(70);
  });

  it('is valid HTML', async () => {
    const reports = await Promise.all(
      pages.map(async ({ path, html }) => ({ path, report: await validator.validateString(html) })),
    );
    const wrong = reports.flatMap(({ path, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map((m) => `${path}:${String(m.line)}: ${m.ruleId} ${m.message}`),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('has a title, a description, a language and one h1', () => {
    expect(
      each(({ path, document }) => {
        const lang = path.startsWith('/en/') ? 'en' : 'zh-CN';
        if (document.documentElement.lang !== lang) return `lang is ${document.documentElement.lang}`;
        if (document.title.length < 4) return 'no title';
        if ((document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '').length < 10)
          return 'no description';
        if (document.querySelectorAll('h1').length !== 1) return 'not one h1';
        return undefined;
      }),
    ).toEqual([]);
    const titles = listed.map(({ document }) => document.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('names its canonical address and its twin in the other language', () => {
    const wrong = listed.flatMap(({ path, document }) => {
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
      const twins = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
        (link) => new URL(link.href).pathname,
      );
      const missing = twins.filter((twin) => !pages.some((page) => page.path === twin));
      return new URL(canonical).pathname === path && twins.length === 3 && missing.length === 0 ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });

  it('allows no script, style or resource but its own', () => {
    expect(
      each(({ path, html, document }) => {
        const policy =
          document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy"]')?.content ??
          '';
        // Search compiles WebAssembly; nothing else anywhere is unsafe.
        const strict = path.endsWith('/search/') ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
        if (!strict.startsWith("default-src 'none'") || strict.includes('unsafe'))
          return `policy is ${policy}`;
        if (/<style|\sstyle="|\son\w+="|<script(?![^>]*\ssrc=)/.test(withoutDataBlocks(html)))
          return 'inline style or script';
        const foreign = [...document.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]')].filter(
          (element) =>
            /^(https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
        );
        return foreign.length > 0 && 'foreign resource';
      }),
    ).toEqual([]);
  });

  it('carries linked data that parses and says what it is', () => {
    expect(
      each(({ html }) =>
        dataBlocks(html)
          .map((block) => JSON.parse(block) as Record<string, unknown>)
          .some((data) => data['@context'] !== 'https://schema.org' || typeof data['@type'] !== 'string')
          ? 'linked data without context or type'
          : undefined,
      ),
    ).toEqual([]);
  });

  it('has a text alternative, a finding and a table or list for every figure', () => {
    expect(
      each(({ document }) => {
        const figures = [...document.querySelectorAll('figure')];
        const mute = figures.filter((figure) => {
          const drawings = [...figure.querySelectorAll('svg')];
          const named =
            drawings.length === 2 &&
            drawings.every((svg) => svg.getAttribute('aria-label') && svg.getAttribute('role'));
          const headline = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
          return !named || !headline?.textContent || !figure.querySelector('figcaption');
        });
        return mute.length > 0 && 'a figure without alternative';
      }),
    ).toEqual([]);
  });

  it('gives every table a caption and every header cell a scope', () => {
    expect(
      each(({ document }) => {
        const bad = [...document.querySelectorAll('table')].filter(
          (table) => table.caption === null || [...table.querySelectorAll('th')].some((cell) => !cell.scope),
        );
        return bad.length > 0 && 'a table without caption or scope';
      }),
    ).toEqual([]);
  });

  it('leaves no English page with an unmarked Chinese text', () => {
    const han = /[\u3400-\u9FFF]/;
    const leaks = pages
      .filter(({ path }) => path.startsWith('/en/'))
      .flatMap(({ path, document }) => {
        const walker = document.createTreeWalker(document.body, 4);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (han.test(node.textContent ?? '') && !node.parentElement?.closest('[lang^=zh]'))
            found.push(node.textContent?.trim().slice(0, 30) ?? '');
        }
        return found.map((text) => `${path}: ${text}`);
      });
    expect(leaks.slice(0, 10)).toEqual([]);
  });
});

describe('a document page', () => {
  it('shows every row of the 2020 list in order, with its printed words and an anchor', () => {
    const page = pages.find(({ path }) => path === '/documents/cq-2020-commendation/');
    const rows = [...(page?.document.querySelectorAll('tr[id]') ?? [])];
    expect(rows).toHaveLength(26 + 133);
    const starts = rows.map((row) => Number(row.querySelector('.number')?.textContent?.replace(',', '')));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(page?.document.getElementById('award-2020-01-1')?.textContent).toContain('萬州區');
  });
});

describe('published addresses', () => {
  it('are all still there', () => {
    const published = readFileSync('data/published-urls.txt', 'utf8').trim().split('\n');
    const built = new Set(builtFiles(UTC).map((file) => file.replace(/index\.html$/, '')));
    expect(published.filter((path) => !built.has(path))).toEqual([]);
    expect(published.length).toBeGreaterThan(150);
  });

  it('list every page and download of this build', () => {
    const published = new Set(readFileSync('data/published-urls.txt', 'utf8').trim().split('\n'));
    const unlisted = builtFiles(UTC)
      .map((file) => file.replace(/index\.html$/, ''))
      // What hosts read and do not show is no address.
      .filter((path) => !/^\/((assets|pagefind)\/|_headers$)/.test(path))
      .filter((path) => !path.endsWith('/404.html') && !published.has(path));
    expect(unlisted, 'run npm run urls').toEqual([]);
  });
});
