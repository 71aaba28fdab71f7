import { formatFigure } from '../format/formatFigure.ts';
import { inSentence } from '../format/inSentence.ts';
import { formatList } from '../format/formatList.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { shortPlaceName, shortAgencyName } from '../format/placeName.ts';
import type { AgencyRow } from '../ledger/agencies.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { inLanguage } from '../i18n/inLanguage.ts';
import type { Lang, Words } from '../i18n/lang.ts';
import type { StoryFact } from './defineStory.ts';

const listed = (names: (lang: Lang) => readonly string[], path: string): StoryFact => ({
  text: { zh: formatList(names('zh'), 'zh'), en: formatList(names('en'), 'en') },
  path,
});

/** Makers of facts: what a story says, with where it can be checked. */
export const storyFact = {
  /** A count or a value with a fixed number of decimals. */
  number: (value: number, path: string, digits = 0): StoryFact => {
    const text = formatNumber(value, digits);
    return { text: { zh: text, en: text }, path };
  },

  /** A share of one as a percentage. */
  percent: (share: number, path: string, digits = 0): StoryFact => {
    const text = `${formatNumber(100 * share, digits)}%`;
    return { text: { zh: text, en: text }, path };
  },

  /** A year, whose digits stand ungrouped. */
  year: (year: number, path: string): StoryFact => ({
    text: { zh: String(year), en: String(year) },
    path,
  }),

  words: (text: Words, path: string): StoryFact => ({ text, path }),

  /** Places by their short names, in the order given. */
  places: (places: readonly PlaceRow[], path: string): StoryFact =>
    listed((lang) => places.map((place) => shortPlaceName(place, lang)), path),

  /** A figure as its document states it, with its own row. */
  figure: (row: ObservationRow): StoryFact => ({
    text: { zh: formatFigure(row, 'zh'), en: formatFigure(row, 'en') },
    figure: row,
    path: `/documents/${row.document}/#${row.id}`,
  }),

  /** Agencies by their names without their place. */
  agencies: (agencies: readonly AgencyRow[], path: string): StoryFact =>
    listed((lang) => agencies.map((row) => shortAgencyName(row, lang)), path),

  /** Indicators or measures by name. */
  names: (rows: readonly { name_zh: string; name_en: string }[], path: string): StoryFact =>
    listed((lang) => rows.map((row) => inSentence(inLanguage(row, 'name', lang))), path),

  /** Subjects of a list by our labels. */
  subjects: (rows: readonly { label_zh: string; label_en: string }[], path: string): StoryFact =>
    listed((lang) => rows.map((row) => inSentence(inLanguage(row, 'label', lang))), path),
};
