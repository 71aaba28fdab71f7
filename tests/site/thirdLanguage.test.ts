import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../../scripts/builtFiles.ts';
import { checkLinks } from '../../scripts/links/checkLinks.ts';
import { buildSite, type Build } from './buildSite.ts';
import { UTC } from './folders.ts';
import { OWN_TEXTS, thirdLanguageProject } from './thirdLanguageProject.ts';

const THIRD = '.build/third';
let build: Build;
let files: readonly string[];

const read = (file: string, site = THIRD): string => readFileSync(join(site, file), 'utf8');
const under = (folder: string, ending = ''): string[] =>
  files.filter((file) => file.startsWith(folder) && file.endsWith(ending));
const parse = (file: string): Document =>
  new new JSDOM('').window.DOMParser().parseFromString(read(file), 'text/html');
const withoutFolder = (file: string): string => file.replace(/^\/(en|xx)\//, '/');

const pages = (folder: string): string[] => under(folder, '.html');

beforeAll(() => {
  rmSync(THIRD, { recursive: true, force: true });
  const project = thirdLanguageProject();
  build = buildSite(THIRD, {}, { cwd: project, preload: [] });
  rmSync(project, { recursive: true, force: true });
  files = build.status === 0 ? builtFiles(THIRD) : [];
}, 900_000);

describe('a third language', () => {
  it('is added by an entry, a file of words and a column', () => {
    expect(build.output.slice(-2000)).toContain('Complete!');
    expect(build.status).toBe(0);
    expect(checkLinks(THIRD, { origin: 'http://localhost:4321', base: '/' }).problems).toEqual([]);
  });

  it('has every page and file the second has', () => {
    expect(under('/xx/').map(withoutFolder)).toEqual(under('/en/').map(withoutFolder));
    expect(pages('/xx/').length).toBeGreaterThan(300);
  });

  it('is the language of its pages', () => {
    const wrong = pages('/xx/').filter(
      (file) => !file.includes('@') && !/<html[^>]* lang="en-XA"/.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('is named by every page that names its twins', () => {
    const twins = (html: string): string[] =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag = '']) => tag).sort();
    const naming = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, named: twins(read(file)) }))
      .filter(({ named }) => named.length > 0);
    expect(naming.length).toBeGreaterThan(900);
    expect(naming.filter(({ named }) => named.join() !== 'en,en-XA,x-default,zh-CN')).toEqual([]);
  });

  it('leads to the other two, and they to it', () => {
    const links = (file: string): string[] =>
      [...parse(file).querySelectorAll('.site-header a.language')].map(
        (link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
      );
    expect(links('/xx/awards/index.html')).toEqual(['zh-CN /awards/', 'en /en/awards/']);
    expect(links('/awards/index.html')).toEqual(['en /en/awards/', 'en-XA /xx/awards/']);
    expect(links('/en/places/500112/index.html')).toEqual([
      'zh-CN /places/500112/',
      'en-XA /xx/places/500112/',
    ]);
  });
});

describe('what the third language says', () => {
  it('is its own words on every page', () => {
    const written = pages('/xx/').filter((file) => !file.startsWith('/xx/embed/'));
    expect(written.length).toBeGreaterThan(300);
    expect(written.filter((file) => !read(file).includes('⟦'))).toEqual([]);
    expect(parse('/xx/index.html').querySelector('.skip')?.textContent).toBe('⟦Skip to content⟧');
    expect(read('/xx/awards/index.html')).toContain('href="/xx/places/"');
  });

  it('is its own labels, titles and columns where it has them', () => {
    const all = pages('/xx/').map((file) => read(file));
    const said = OWN_TEXTS.filter((text) => all.some((html) => html.includes(`⟦${text}⟧`)));
    expect(said).toEqual(OWN_TEXTS);
    expect(parse('/xx/awards/poverty-alleviation/index.html').querySelector('h1')?.textContent).toContain(
      '⟦Poverty alleviation⟧',
    );
  });

  it('is the words of its fallback where it has none', () => {
    const lost = '/xx/404.html';
    const line = 'The address may be mistyped or cut short';
    expect(read(lost)).toContain(line);
    expect(read(lost)).not.toContain(`⟦${line}`);
    expect(read('/xx/awards/index.html')).not.toContain('⟦Development zones⟧');
    expect(parse('/xx/places/500112/index.html').body.textContent).toContain('Yubei');
  });

  it('is prose of its fallback, which says so', () => {
    const story = parse('/xx/stories/said-and-done/index.html').querySelector('article.story');
    expect(story?.getAttribute('lang')).toBe('en');
    expect(story?.querySelector('h1')?.textContent).toBe(
      parse('/en/stories/said-and-done/index.html').querySelector('h1')?.textContent,
    );
    expect(parse('/xx/methods/index.html').querySelector('article')?.getAttribute('lang')).toBe('en');
    expect(parse('/en/methods/index.html').querySelector('article')?.hasAttribute('lang')).toBe(false);
  });

  it('is its own prose where it has some', () => {
    const story = parse('/xx/stories/who-was-commended/index.html').querySelector('article.story');
    expect(story?.querySelector('h1')?.textContent).toBe('⟦Who was commended⟧');
    expect(story?.hasAttribute('lang')).toBe(false);
  });

  it('is never a missing value', () => {
    const BROKEN = /\bundefined\b|\[object |\bNaN\b/;
    const texts = under('/xx/').filter((file) => /\.(html|svg|xml|json|txt|bib|ris|webmanifest)$/.test(file));
    expect(texts.length).toBeGreaterThan(600);
    expect(texts.filter((file) => BROKEN.test(read(file)))).toEqual([]);
  });

  it('can be searched', () => {
    const { languages } = JSON.parse(read('/pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(languages['en-xa']?.page_count).toBe(languages['en']?.page_count);
  });
});

describe('the other two languages', () => {
  /** What may differ: the way to the third language. */
  const common = (html: string): string =>
    html
      .replaceAll(/<link rel="alternate" hreflang="en-XA"[^>]*>/g, '')
      .replaceAll(/<a class="language"[^>]*hreflang="en-XA"[^>]*>[^<]*<\/a>/g, '');

  it.each(['/places/500112/', '/charts/awards-map/', '/stories/said-and-done/', '/measures/', '/tasks/'])(
    'say on %s what they said without it',
    (path) => {
      for (const lang of ['', '/en']) {
        const file = `${lang}${path}index.html`;
        const html = read(file);
        expect(common(html) === read(file, UTC), file).toBe(true);
        expect(html.length).toBeGreaterThan(common(html).length + 100);
      }
    },
  );
});
