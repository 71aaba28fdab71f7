import { countWord } from '../../format/countWord.ts';
import { formatList } from '../../format/formatList.ts';
import type { TableSpec } from '../../ledger/defineTable.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Words } from '../../i18n/lang.ts';

/** More documents than these are counted rather than named. */
const NAMED_AT_MOST = 5;

interface Measured {
  rows: number;
  columns: number;
  documents: readonly DocumentRow[];
  /** How many rows quote a document. */
  quoting: number;
}

/** A table in a paragraph, from the words of its schema and what was counted. */
export function tableDescription(
  { title, rowIs }: TableSpec,
  { rows, columns, documents, quoting }: Measured,
): Words {
  const few = documents.length <= NAMED_AT_MOST;
  const zhFrom = few
    ? formatList(
        documents.map(({ short_zh: short }) => short),
        'zh',
      )
    : `${String(documents.length)}份文件`;
  const enFrom = few
    ? formatList(
        documents.map(({ short_en: short }) => short),
        'en',
      )
    : countWord(documents.length, 'document');
  const [zhWhich, enWhich] =
    quoting === rows
      ? ['每行', 'Every row names']
      : [`有${String(quoting)}行`, `${countWord(quoting, 'row')} name`];
  return {
    zh: [
      `${title.zh}。一行是${rowIs.zh}。共${String(rows)}行、${String(columns)}列，所据为${zhFrom}。`,
      quoting > 0 ? `${zhWhich}写明文件、章节和原样字句；文本已存档的，还写明字句在其中的位置。` : '',
      '只收事实和数字，不收文件的句子；空格表示没有、没有说或没有查，从不表示零。',
    ].join(''),
    en: [
      `${title.en}. One row: ${rowIs.en}. ${countWord(rows, 'row')} and ${countWord(columns, 'column')}, drawn from ${enFrom}.`,
      quoting > 0
        ? `${enWhich} document, section and printed characters, and their offset where the text is archived.`
        : '',
      'Facts and figures only, no sentences of the documents; an empty cell means none, not stated or not looked up, never zero.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}
