import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import {
  attributeOf,
  hasClass,
  isElement,
  nearest,
  textsBelow,
  type PageElement,
  type PageTree,
} from './pageTree.ts';
import { surveyPages } from './surveyPages.ts';

const pages = builtPages(SITE);
const HAN = /\p{Script=Han}/u;
/** Three English words in a row: fewer are names of things, which Chinese writes as they are. */
const PHRASE = /(?:[A-Za-z][a-z’']+ ){2,}[A-Za-z][a-z’']+/;
/** Names of places are names in any language. */
const NAMES = loadLedger().places.flatMap(({ name_en: name, short_en: short }) => [name, short]);
const isEnglish = (text: string): boolean =>
  PHRASE.test(text) && PHRASE.test(NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text));
/** Not read as a sentence: machine text, and pictures that are read by their label. */
const isMachine = (element: PageElement): boolean =>
  ['script', 'style', 'code', 'pre', 'kbd'].includes(element.tagName) ||
  (element.tagName === 'svg' && attributeOf(element, 'role') === 'img');
const SPOKEN = ['title', 'aria-label', 'aria-description', 'alt', 'placeholder'];

/** The language a text inside an element is marked with. */
function languageOf(element: PageElement): string {
  const marked = nearest(element, (one) => attributeOf(one, 'lang') !== undefined);
  return (marked && attributeOf(marked, 'lang')) ?? '';
}

/** Texts of a page with the elements they stand in. */
const textsOf = ({ root }: PageTree): { text: string; element: PageElement }[] =>
  textsBelow(root).flatMap(({ value, parentNode }) =>
    isElement(parentNode) ? [{ text: value, element: parentNode }] : [],
  );

const shown = (texts: readonly { text: string }[]): string | false =>
  texts.length > 0 && texts.map(({ text }) => text.trim().slice(0, 60)).join(' · ');

const wrong = surveyPages(pages, {
  english: ({ path }, tree) =>
    path.startsWith('/en/') &&
    shown(
      textsOf(tree).filter(
        ({ text, element }) =>
          HAN.test(text) &&
          !['script', 'style'].includes(element.tagName) &&
          !languageOf(element).startsWith('zh'),
      ),
    ),
  chinese: ({ path }, tree) =>
    !path.startsWith('/en/') &&
    path !== '/404.html' &&
    shown(
      textsOf(tree).filter(
        ({ text, element }) =>
          isEnglish(text) && !nearest(element, isMachine) && !languageOf(element).startsWith('en'),
      ),
    ),
  // A part of an attribute cannot be marked: its language is that of its element. Pictures of columns quote values of the table as they
  // are, in the label too.
  attributes: (_page, tree) =>
    shown(
      tree.elements.flatMap((element) =>
        SPOKEN.flatMap((name) => {
          const text = attributeOf(element, name) ?? '';
          if (!HAN.test(text) && !PHRASE.test(text)) return [];
          const foreign = languageOf(element).startsWith('en') ? HAN.test(text) : isEnglish(text);
          const isQuoted = nearest(element, (one) => hasClass(one, 'column-picture')) !== undefined;
          return foreign && !isQuoted ? [{ text: `${name} “${text}”` }] : [];
        }),
      ),
    ),
});

describe('the language of parts', () => {
  it('is said of every Chinese phrase on an English page, in drawings too', () => {
    expect(wrong.english).toEqual([]);
  });

  it('is said of every English phrase on a Chinese page', () => {
    expect(wrong.chinese).toEqual([]);
  });

  it('is one in every name and tip that a screen reader speaks', () => {
    expect(wrong.attributes.slice(0, 20)).toEqual([]);
    expect(pages.length).toBeGreaterThan(600);
  });
});
