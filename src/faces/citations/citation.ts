import type { Lang } from '../../i18n/lang.ts';

/** Where the words stand that a row rests on. */
export interface PrintedWords {
  phrase: string;
  /** Title of the document. */
  document: string;
  section: string;
  /** `null` where the text is not archived. */
  start: number | null;
}

export interface Licence {
  name: string;
  /** Its identifier in the SPDX list. */
  spdx: string;
}

/**
 * What every form of a citation is written from, so that they cannot disagree. Texts are clean (one line, nothing unseen) and
 * addresses are safe; no form asks the clock, and the day of access is the reader's to fill in.
 */
export interface Citation {
  kind: 'chart' | 'dataset' | 'document' | 'row';
  id: string;
  /** Language the citation is written in. */
  lang: Lang;
  title: string;
  /** The Chinese title of a document, where `title` is our translation of it. */
  chineseTitle: string;
  /** Institutions, never people. */
  authors: readonly string[];
  /** Name of the site the work stands on. */
  site: string;
  publisher: string;
  /** What it is, in words: chart, notice. */
  genre: string;
  /** Version of the data; empty for a document, which is not ours. */
  version: string;
  /** ISO 8601, empty where the work bears no date. */
  date: string;
  /** Number of an official document; empty where there is none. */
  number: string;
  /** Empty where a document has no official address. */
  url: string;
  /** `null` for a document: it is not ours to license. */
  licence: Licence | null;
  /** Titles of the documents a work of ours rests on. */
  sources: readonly string[];
  printed: PrintedWords | null;
  /** Of a document: where its text was read, and where its data stand. */
  text: string;
  data: { version: string; url: string } | null;
  /** Language of the work itself, as a tag. */
  language: string;
}
