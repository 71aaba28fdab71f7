/**
 * The four columns that let a stranger find the characters a row rests on: the W3C Web Annotation pair
 * TextQuoteSelector (`printed`) and TextPositionSelector (`start`), with the document and a human locator.
 */
import { z } from 'zod';
import type { Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { idOf, integer, optionalIdOf, optionalInteger, optionalText, text } from './column.ts';

/** No printed phrase is longer: facts, not sentences. */
const PRINTED_AT_MOST = 24;

const documentWords = {
  label: t('出处文件', 'The document the row is drawn from'),
  about: t(
    '连 `documents.id`，发文机关、来源等级在那里。记下的是文件怎么说，不是查证过的事实。',
    'Joins to `documents.id`, where issuer and source grade stand. What a document says is recorded here, not verified.',
  ),
};
const sectionWords = {
  label: t('文件中的位置（给人看的）', 'Where in the document, for people: part, section, paragraph'),
  about: t(
    '照文件自己的层次写，给人找原处用；各文件写法不同。不要拿来连接或排序，有 `start` 的用 `start`。',
    'For people, in the document’s own numbering, which differs from document to document. Do not join or sort by it: use `start` where there is one.',
  ),
};
const printedWords = {
  label: t('文件里的原样字句，不超过24字', 'The exact characters of the document, at most 24'),
  about: t(
    '照录，错字、丢字、繁体都不改，用来找到原处。不是整句，几行可能同出一处。',
    'Kept as it stands, with typos, lost and traditional characters, so that the place can be found. It is no full sentence, and several rows may rest on one phrase.',
  ),
};
const startWords = {
  label: t(
    '原样字句在存档文本中的起始位置（UTF-16 码元）',
    'Offset of `printed` in the archived text, from 0',
  ),
  about: t(
    '从0数的 UTF-16 码元（这些文本里就是字符），所指的存档文本，SHA-256 在 `documents`，不在下载里。R 要加1。',
    'Counted from 0, in UTF-16 code units (= characters in these texts), in the archived text whose SHA-256 is in `documents`; in R add 1. The texts are not among the downloads.',
  ),
};
const notArchived = t('引用的页面，文本没有存档', 'a cited page, whose text is not archived');
const restsOnRows = t('只由别的行得出', 'it rests on other rows alone');
const FURTHEST = 10_000_000;
/** @param missing what an empty cell means; without it the phrase must be there */
function phrase(missing?: Words) {
  const least = missing === undefined ? 1 : 0;
  return z
    .string()
    .min(least)
    .max(PRINTED_AT_MOST)
    .meta({
      ...printedWords,
      type: 'string',
      optional: least === 0,
      ...(missing === undefined ? {} : { missing }),
      expected: `the exact characters of the document, ${String(least)} to ${String(PRINTED_AT_MOST)}`,
    });
}

/** Of a row that states something of an archived document. */
export const provenance = {
  document: idOf('documents', documentWords),
  section: text(sectionWords),
  printed: phrase(),
  start: integer(0, FURTHEST, startWords),
};

/** Of a row that may rest on a cited page, whose text is not archived: it has no offset then, and may lack the words. */
export const citedProvenance = {
  ...provenance,
  printed: phrase(t('引用的页面，原文字句未留存', 'a cited page, whose exact words were not kept')),
  start: optionalInteger(0, FURTHEST, { ...startWords, missing: notArchived }),
};

/** Of a row that may rest on other rows alone. */
export const maybeProvenance = {
  document: optionalIdOf('documents', { ...documentWords, missing: restsOnRows }),
  section: optionalText({ ...sectionWords, missing: restsOnRows }),
  printed: phrase(restsOnRows),
  start: optionalInteger(0, FURTHEST, { ...startWords, missing: restsOnRows }),
};

export interface Provenance {
  document: string;
  section: string;
  /** Empty where the exact words of a cited page were not kept. */
  printed: string;
  /** `null` where the text is not archived. */
  start: number | null;
}

/** A row drawn from a document, whatever else its table holds. */
export type DocumentedRow = Provenance & { id: string } & Readonly<Record<string, unknown>>;

/** Whether a row of any table carries provenance. */
export function isDocumentedRow(row: object): row is DocumentedRow {
  return 'printed' in row && 'document' in row;
}

const missing = t('没有要说明的', 'there is nothing to note');

/** What a row needs said of it: how it was read, what is odd, what is not known. */
export const notes = {
  note_zh: optionalText({
    label: t('说明', 'Note in Chinese'),
    about: t(
      '本站写的，不是出处的原话：怎样读出，有何可疑，什么不知道。用这一行以前先看。',
      'Ours, not the words of a source: how the row was read, what is doubtful, what is not known. Read it before you use the row.',
    ),
    missing,
  }),
  note_en: optionalText({
    label: t('英文说明', 'Note'),
    about: t(
      '英文的说明，与 `note_zh` 意思相同，同空同有，不是逐字翻译。',
      'Says in English what `note_zh` says, though not word for word; the two are filled or empty together.',
    ),
    missing,
  }),
};
