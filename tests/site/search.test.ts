import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/faces/search/searchRecords.ts';
import { decodeHan } from '../../src/format/encodeHan.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { SearchAnswers } from '../../src/format/searchAnswers.ts';
import { compressedSize } from './compressedSize.ts';
import { SITE } from './folders.ts';

const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: { title: string };
}

/** Every result the index of a built site can give. */
function fragments(folder: string): Fragment[] {
  return builtFiles(folder)
    .filter((file) => file.startsWith('/pagefind/fragment/'))
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString())
    .map((text) => JSON.parse(text.slice(SIGNATURE.length)) as Fragment);
}

/** Pages by their path, unparsed: hundreds of them as documents would fill the memory. */
const pages = new Map(
  builtFiles(SITE)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(SITE, file), 'utf8')]),
);
const found = fragments(SITE);
const ofLang = (lang: string): Fragment[] =>
  found.filter(({ url }) => url.startsWith('/en/') === (lang === 'en'));

describe('the search index', () => {
  it('has both languages, in one order', () => {
    const entry = JSON.parse(readFileSync(join(SITE, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['en', 'zh-cn']);
    expect(entry.languages['en']?.page_count).toBe(entry.languages['zh-cn']?.page_count);
    expect(entry.languages['en']?.page_count).toBe(ofLang('en').length);
  });

  it.each(LANGS)('finds every task, measure, agency and indicator, %s', (lang) => {
    const titles = new Set(ofLang(lang).map(({ meta }) => decodeHan(meta.title)));
    const results = ofLang(lang);
    const lost = searchRecords(loadLedger(), lang).filter(
      ({ title, paths }) =>
        !titles.has(title) &&
        !results.some(({ url }) => paths.some((path) => url === (lang === 'en' ? `/en${path}` : path))),
    );
    expect(lost).toEqual([]);
  });

  it('finds every page but the search itself, once, and leads nowhere else', () => {
    const listed = [...pages]
      .filter(([path, html]) => !html.includes('content="noindex"') && !/\/search\/$|\/embed\//.test(path))
      .map(([path]) => path);
    const urls = found.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => pages.has(url)).sort()).toEqual([...listed].sort());
    const dead = urls.filter((url) => {
      const { pathname, hash } = new URL(url, 'http://site');
      return !pages.get(pathname)?.includes(hash === '' ? '' : ` id="${hash.slice(1)}"`);
    });
    expect(dead).toEqual([]);
  });

  it('holds no table: what a row says is found through its record', () => {
    const longest = Math.max(...found.map(({ content }) => decodeHan(content).length));
    expect(longest).toBeLessThan(15_000);
  });

  it('holds nothing of the blocks for embedding and citing', () => {
    // Pagefind parts Chinese text by signs without width.
    const texts = found.map(({ content }) => decodeHan(content.replaceAll('\u200B', '')));
    expect(
      texts.filter((text) =>
        /&lt;|<iframe|<script|embed\.js|data-embed|@(misc|dataset)\{|TY {2}-/.test(text),
      ),
    ).toEqual([]);
  });

  it('brings no interface of Pagefind, and stays small', () => {
    // What the search answers from stands beside it and has a budget of its own.
    const files = builtFiles(SITE).filter((file) => /^\/pagefind\/(?!answers-)/.test(file));
    expect(files.filter((file) => /ui|highlight|playground/.test(file))).toEqual([]);
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(SITE, file)).length, 0);
    expect(bytes).toBeLessThan(2_500_000);
  });
});

describe.each(LANGS)('the file the search answers from, %s', (lang) => {
  const text = readFileSync(join(SITE, `pagefind/answers-${lang}.json`), 'utf8');
  const answers = JSON.parse(text) as SearchAnswers;
  const prefix = lang === 'en' ? '/en' : '';

  it('is sent in few bytes, whatever the host compresses with', () => {
    expect(compressedSize(text)).toBeLessThan(60_000);
    expect(gzipSync(text).length).toBeLessThan(150_000);
    const names = [...answers.places, ...answers.topics, ...answers.pages].flatMap((each) => each.names);
    expect(names.length + answers.words.length).toBeGreaterThan(600);
  });

  it('leads to pages there are, and figures to their rows', () => {
    const { places, topics, pages: explaining, documents, charts, figures } = answers;
    const linked = [...places, ...topics, ...explaining, ...documents, ...charts];
    expect(linked.filter(({ path }) => !pages.has(prefix + path))).toEqual([]);
    const lost = figures.filter(({ document, row }) => {
      const html = pages.get(`${prefix}${documents[document]?.path ?? ''}`);
      return html === undefined || (row !== '' && !html.includes(` id="${row}"`));
    });
    expect(lost).toEqual([]);
  });
});

it('without JavaScript the search page says so and leads to every list', () => {
  for (const path of ['/search/', '/en/search/']) {
    const { document } = new JSDOM(pages.get(path)).window;
    const prefix = path.startsWith('/en/') ? '/en' : '';
    expect(document.querySelector('noscript')?.textContent).toContain('JavaScript');
    expect(document.querySelector('#search')?.hasAttribute('hidden')).toBe(true);
    for (const list of ['tasks', 'measures', 'places', 'indicators', 'charts', 'documents', 'awards'])
      expect(document.querySelector(`main a[href="${prefix}/${list}/"]`), list).not.toBeNull();
  }
});
