/**
 * The four columns that let a stranger find the characters a row rests on: the W3C Web Annotation pair
 * TextQuoteSelector (`printed`) and TextPositionSelector (`start`), with the document and a human locator.
 */
import { z } from 'zod';
import { id, integer, text } from './column.ts';
import type { Reference } from './defineTable.ts';

/** No printed phrase is longer: facts, not sentences. */
const PRINTED_AT_MOST = 24;

export const provenance = {
  document: id({ zh: '出处文件', en: 'The document the row is drawn from' }),
  section: text({
    zh: '文件中的位置（给人看的）',
    en: 'Where in the document, for people: part, section, paragraph',
  }),
  printed: z
    .string()
    .min(1)
    .max(PRINTED_AT_MOST)
    .meta({
      zh: '文件里的原样字句，不超过24字',
      en: 'The exact characters of the document that state it, at most 24',
      type: 'string',
      expected: `the exact characters of the document, 1 to ${String(PRINTED_AT_MOST)}`,
    }),
  start: integer(0, 10_000_000, {
    zh: '原样字句在存档文本中的起始位置（UTF-16 码元）',
    en: 'Offset of `printed` in the archived text, in UTF-16 code units, from 0',
  }),
};

export interface Provenance {
  document: string;
  section: string;
  printed: string;
  start: number;
}

export const provenanceReference: Reference = { column: 'document', table: 'documents' };
