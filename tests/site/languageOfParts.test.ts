import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { UTC } from './folders.ts';

const pages = builtPages(UTC);
const HAN = /\p{Script=Han}/u;
/** Three English words in a row: fewer are names of things, which Chinese writes as they are. */
const PHRASE = /(?:[A-Za-z][a-z’']+ ){2,}[A-Za-z][a-z’']+/;
/** Names of places are names in any language. */
const NAMES = loadLedger().places.flatMap(({ name_en: name, short_en: short }) => [name, short]);
const isEnglish = (text: string): boolean =>
  PHRASE.test(text) && PHRASE.test(NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text));
/** Not read as a sentence: machine text, and pictures that are read by their label. */
const MACHINE = 'script, style, code, pre, kbd, svg[role=img]';
const SPOKEN = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder'];

const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Texts of a page with the language they are marked with. */
function* texts(document: Document): Generator<{ text: string; lang: string; element: Element }> {
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element !== null) yield { text: node.textContent ?? '', lang: languageOf(element), element };
  }
}

describe('the language of parts', () => {
  it('is said of every Chinese phrase on an English page, in drawings too', () => {
    const wrong = pages
      .filter(({ path }) => path.startsWith('/en/'))
      .flatMap(({ path, document }) =>
        [...texts(document)]
          .filter(({ element }) => element.closest('script, style') === null)
          .filter(({ text, lang }) => HAN.test(text) && !lang.startsWith('zh'))
          .map(({ text }) => `${path}: ${text.trim().slice(0, 60)}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is said of every English phrase on a Chinese page', () => {
    const wrong = pages
      .filter(({ path }) => !path.startsWith('/en/') && path !== '/404.html')
      .flatMap(({ path, document }) =>
        [...texts(document)]
          .filter(({ element }) => element.closest(MACHINE) === null)
          .filter(({ text, lang }) => isEnglish(text) && !lang.startsWith('en'))
          .map(({ text }) => `${path}: ${text.trim().slice(0, 60)}`),
      );
    expect(wrong).toEqual([]);
  });

  // A part of an attribute cannot be marked: its language is that of its element. Pictures of columns quote values of the table as they
  // are, in the label too.
  it('is one in every name and tip that a screen reader speaks', () => {
    const wrong = pages.flatMap(({ path, document }) =>
      SPOKEN.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)]
          .filter((element) => {
            const text = element.getAttribute(name) ?? '';
            if (!HAN.test(text) && !PHRASE.test(text)) return false;
            const foreign = languageOf(element).startsWith('en') ? HAN.test(text) : isEnglish(text);
            return foreign && element.closest('.column-picture') === null;
          })
          .map((element) => `${path}: ${name} “${element.getAttribute(name) ?? ''}”`),
      ),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(pages.length).toBeGreaterThan(600);
  });
});
