/**
 * The four columns that let a stranger find the characters a row rests on: the W3C Web Annotation pair
 * TextQuoteSelector (`printed`) and TextPositionSelector (`start`), with the document and a human locator.
 */
import { z } from 'zod';
import { id, integer, optionalId, optionalInteger, optionalText, text } from './column.ts';
import type { Reference } from './defineTable.ts';

/** No printed phrase is longer: facts, not sentences. */
const PRINTED_AT_MOST = 24;

const documentWords = { zh: '出处文件', en: 'The document the row is drawn from' };
const sectionWords = {
  zh: '文件中的位置（给人看的）',
  en: 'Where in the document, for people: part, section, paragraph',
};
const printedWords = {
  zh: '文件里的原样字句，不超过24字',
  en: 'The exact characters of the document that state it, at most 24',
};
const startWords = {
  zh: '原样字句在存档文本中的起始位置（UTF-16 码元）',
  en: 'Offset of `printed` in the archived text, in UTF-16 code units, from 0',
};
const notArchived = {
  zh: '引用的页面，文本没有存档',
  en: 'a cited page, whose text is not archived',
};
const restsOnRows = { zh: '只由别的行得出', en: 'it rests on other rows alone' };
const FURTHEST = 10_000_000;
const phrase = (least: number) =>
  z
    .string()
    .min(least)
    .max(PRINTED_AT_MOST)
    .meta({
      ...printedWords,
      type: 'string',
      optional: least === 0,
      ...(least === 0 ? { missing: restsOnRows } : {}),
      expected: `the exact characters of the document, ${String(least)} to ${String(PRINTED_AT_MOST)}`,
    });

/** Of a row that states something of an archived document. */
export const provenance = {
  document: id(documentWords),
  section: text(sectionWords),
  printed: phrase(1),
  start: integer(0, FURTHEST, startWords),
};

/** Of a row that may rest on a cited page, whose text is not archived: it has no offset then. */
export const citedProvenance = {
  ...provenance,
  start: optionalInteger(0, FURTHEST, { ...startWords, missing: notArchived }),
};

/** Of a row that may rest on other rows alone. */
export const maybeProvenance = {
  document: optionalId({ ...documentWords, missing: restsOnRows }),
  section: optionalText({ ...sectionWords, missing: restsOnRows }),
  printed: phrase(0),
  start: optionalInteger(0, FURTHEST, { ...startWords, missing: restsOnRows }),
};

export interface Provenance {
  document: string;
  section: string;
  printed: string;
  /** `null` where the text is not archived. */
  start: number | null;
}

export const provenanceReference: Reference = { column: 'document', table: 'documents' };
