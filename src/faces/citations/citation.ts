import type { Lang } from '../../i18n/lang.ts';
import type { DataVersion } from '../../ledger/dataVersion.ts';
import { localPath } from '../../i18n/paths.ts';

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

/** In which language, of which state of the data and for a site standing where a citation is written. */
export interface CiteContext {
  lang: Lang;
  /** Origin of the site, such as `https://example.org`. */
  site: string;
  base: string;
  data: DataVersion;
}

/** Site path → the complete address in the citation's language. */
export function addressOf(path: string, { lang, site, base }: CiteContext): string {
  return webAddress(new URL(localPath(path, lang, base), site).href);
}

// Characters nobody sees, or that reorder the text around them.
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// Line ends of every kind and control characters.
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Any text → one line of visible characters: formats made of lines and tags cannot be broken out of with it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').replace(BREAKS, ' ').trim();
}

const WEB = /^https?:$/;
// What RFC 3986 lets an address hold; anything else could end a brace or a line of some format.
const OUTSIDE = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** An http(s) address with every unusual character percent-encoded; nothing for any other text. */
export function webAddress(text: string): string {
  if (!URL.canParse(text)) return '';
  const { protocol, href } = new URL(text);
  return WEB.test(protocol) ? href.replace(OUTSIDE, encodeURIComponent) : '';
}
