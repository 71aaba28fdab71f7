import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { words as interfaceWords } from '../../src/i18n/words.ts';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import { PageTree } from './pageTree.ts';
import { CHINESE, type SpokenText, spokenTexts, tellElement } from './spokenTexts.ts';

const { en, zh } = interfaceWords;
const files = builtFiles(SITE);
const read = (file: string): string => readFileSync(join(SITE, file), 'utf8');

function parse(path: string): Document {
  const [page] = builtPages(SITE, (own) => own === path);
  if (page === undefined) throw new Error(`${path} is not built`);
  return page.document;
}

const isEnglish = (file: string): boolean => file.startsWith('/en/');
const said = { en: spokenTexts(SITE, isEnglish), zh: spokenTexts(SITE, (file) => !isEnglish(file)) };

/** The first texts a check finds fault with. */
const faults = (texts: readonly SpokenText[], check: (text: string) => string | undefined): string[] =>
  texts
    .flatMap(({ where, text }) => {
      const wrong = check(text);
      return wrong === undefined ? [] : [`${where}: ${wrong}`];
    })
    .slice(0, 10);

/** Two English words side by side that are a name in Chinese text too. */
const NAMES = ['CC BY'];
const ENGLISH = /[A-Za-z][A-Za-z'’-]*(?: [A-Za-z][A-Za-z'’-]*)+/g;
const englishPhrase = (text: string): string | undefined =>
  text.match(ENGLISH)?.find((phrase) => !NAMES.includes(phrase));
const chinesePart = (text: string): string | undefined => {
  const at = text.search(CHINESE);
  return at === -1 ? undefined : text.slice(Math.max(0, at - 20), at + 30);
};

describe('English pages', () => {
  it('hold no Chinese but in elements that say so', () => {
    const own = said.en.filter(({ lang }) => !lang.startsWith('zh'));
    expect(faults(own, chinesePart)).toEqual([]);
    expect(own.length).toBeGreaterThan(5000);
    expect(said.en.filter(({ lang }) => lang.startsWith('zh')).length).toBeGreaterThan(1000);
  });

  it('say a language only of Chinese words', () => {
    const marked = said.en.filter(({ lang, code }) => lang.startsWith('zh') && !code);
    const wrong = (text: string): string | undefined =>
      englishPhrase(text) !== undefined && !CHINESE.test(text) ? text : undefined;
    expect(faults(marked, wrong)).toEqual([]);
  });

  it('have drawings, oEmbed answers and feeds in English alone', () => {
    const texts = files.filter((file) => /^\/en\/.*\.(svg|xml)$|^\/en\/oembed\//.test(file));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((file) => CHINESE.test(read(file)))).toEqual([]);
  });
});

describe('Chinese pages', () => {
  const own = said.zh.filter(({ lang, code }) => lang.startsWith('zh') && !code);

  it('hold no English phrase but in elements that say so', () => {
    expect(faults(own, englishPhrase)).toEqual([]);
    expect(own.length).toBeGreaterThan(5000);
    expect(said.zh.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(100);
  });

  it('hold no word of the English interface', () => {
    const shared = new Set<unknown>(Object.values(zh));
    const words = Object.values(en).filter(
      (word) => typeof word === 'string' && /^[A-Z][a-z]{2}/.test(word) && !shared.has(word),
    );
    expect(words.length).toBeGreaterThan(30);
    expect(faults(own, (text) => (words.some((word) => word === text) ? text : undefined))).toEqual([]);
  });

  it('have drawings, oEmbed answers and feeds without an English phrase', () => {
    const drawn = files.filter((file) => /^\/(charts\/.*\.svg|changes\/.*\.xml)$/.test(file));
    const answers = files.filter((file) => /^\/oembed\//.test(file));
    expect(drawn.length).toBeGreaterThan(20);
    expect(answers.length).toBeGreaterThanOrEqual(15);
    const texts: SpokenText[] = answers.map((file) => ({
      where: file,
      text: (JSON.parse(read(file)) as { title: string }).title,
      lang: '',
      code: false,
    }));
    for (const file of drawn)
      tellElement(new PageTree(read(file)).root, { lang: '', code: false }, ({ of, ...text }) =>
        texts.push({ where: `${file} ${of}`, ...text }),
      );
    expect(
      faults(
        texts.filter(({ lang }) => lang !== 'en'),
        englishPhrase,
      ),
    ).toEqual([]);
  });
});

describe('every page', () => {
  // What a forgotten translation leaves behind: a whole record, a missing value, an unfilled blank, a key.
  const BROKEN = /\bundefined\b|\[object |\bNaN\b|^null$|\{[a-z]\w*\}/;
  const KEYS = new Set(Object.keys(zh).filter((key) => /[a-z][A-Z]/.test(key)));

  it.each(['zh', 'en'] as const)('shows words, not the names of words, %s', (lang) => {
    const shown = said[lang].filter(({ code }) => !code);
    expect(faults(shown, (text) => (BROKEN.test(text) || KEYS.has(text) ? text : undefined))).toEqual([]);
  });
});

describe('the page for lost readers', () => {
  const main = (file: string): Element => parse(file).querySelector('main') as Element;
  const hrefs = (scope: Element | null): string[] =>
    [...(scope?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

  it('speaks both languages where one page serves all, each with its own ways on', () => {
    const root = main('/404.html');
    expect(root.querySelector('h1')?.textContent).toBe(zh.noPage);
    const english = root.querySelector('[lang=en]');
    expect(english?.querySelector('h2')?.textContent).toBe(en.noPage);
    const ways = hrefs(english);
    expect(ways).toContain('/en/places/');
    expect(english?.querySelector('form')?.getAttribute('action')).toBe('/en/search/');
    expect(root.querySelector('form')?.getAttribute('action')).toBe('/search/');
    expect(hrefs(root).filter((href) => !ways.includes(href))).toEqual(
      ways.map((href) => href.replace(/^\/en/, '')),
    );
  });

  it('stands under /en/ too, in English alone, for hosts that look for the nearest', () => {
    const page = parse('/en/404.html');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('h1')?.textContent).toBe(en.noPage);
    expect(main('/en/404.html').querySelectorAll('[lang]')).toHaveLength(0);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(files).not.toContain('/en/404/index.html');
  });
});
