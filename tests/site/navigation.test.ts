import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { localPath } from '../../src/i18n/paths.ts';
import { mainSections, siteSections } from '../../src/i18n/siteSections.ts';
import { words } from '../../src/i18n/words.ts';
import { builtPages } from './builtPages.ts';
import { describeInvitation } from './describeInvitation.ts';
import { SITE } from './folders.ts';

const pages = builtPages(SITE, (path) => !path.includes('/embed/')).filter(({ leadsOn }) => !leadsOn);
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describeInvitation(SITE, undefined);

describe.each(LANGS)('the words of header, footer, titles and breadcrumbs, in %s', (lang) => {
  const wordOf = new Map(siteSections(lang).map(({ path, label }) => [localPath(path, lang, ''), label]));
  const own = pages.filter(({ path }) => path.startsWith('/en/') === (lang === 'en'));

  it('are the titles of their pages', () => {
    const titles = [...wordOf].map(([path, word]) => {
      const title = own.find((page) => page.path === path)?.document.title ?? 'no page';
      return title.startsWith(word) ? word : `${path}: ${title}`;
    });
    expect(titles).toEqual([...wordOf.values()]);
  });

  it('are the same wherever a section is named', () => {
    const wrong = own.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.site-header nav a, .site-footer nav a, .breadcrumbs a')].flatMap(
        (link) => {
          const word = wordOf.get(link.getAttribute('href') ?? '');
          return word === undefined || word === textOf(link) ? [] : [`${path}: ${textOf(link)}, not ${word}`];
        },
      ),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('lead every page up by sections that have a word', () => {
    const strange = own.flatMap(({ path, document }) =>
      [...document.querySelectorAll('.breadcrumbs a')]
        .filter((link) => textOf(link) !== words[lang].home && !wordOf.has(link.getAttribute('href') ?? ''))
        .map((link) => `${path}: ${textOf(link)}`),
    );
    expect(strange.slice(0, 10)).toEqual([]);
  });

  it('mark one section of the header on pages that belong to one', () => {
    const marked = (path: string): string[] => {
      const page = own.find((each) => each.path === localPath(path, lang, ''));
      return [...(page?.document.querySelectorAll('.site-header nav a[aria-current]') ?? [])].map(textOf);
    };
    for (const { path, label } of mainSections(lang)) expect(marked(path)).toEqual([label]);
    expect(marked('/places/500108/')).toEqual([words[lang].places]);
    expect(marked('/methods/')).toEqual([]);
  });
});
