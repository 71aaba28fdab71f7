import { z } from 'zod';
import { flag, id, oneOf, optionalDate, optionalText, optionalUrl, sha256, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Sources: the archived documents and, unaudited, the official pages cited for context. */
export const documents = defineTable({
  name: 'documents',
  title: { zh: '文件', en: 'Documents' },
  rowIs: { zh: '一份出处', en: 'a source' },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    title_zh: text({ zh: '标题', en: 'Title' }),
    title_en: text({ zh: '英文标题（本站译）', en: 'Title in English (ours)' }),
    short_zh: text({ zh: '简称（本站拟）', en: 'Short name in Chinese (ours)' }),
    short_en: text({ zh: '英文简称（本站拟）', en: 'Short name (ours)' }),
    issuer_zh: text({ zh: '发文机关', en: 'Who issued it' }),
    issuer_en: text({ zh: '发文机关英文名（本站译）', en: 'Who issued it, in English (ours)' }),
    doc_number: optionalText({ zh: '文号', en: 'Official document number, where it has one' }),
    issued_on: optionalDate({ zh: '成文或发布日期', en: 'Day it was issued or delivered' }),
    kind: oneOf(['commendation', 'rules', 'decomposition', 'work_report', 'statistics'], {
      zh: '文件种类',
      en: 'Kind of document',
    }),
    about_period: text({ zh: '所涉年份', en: 'Year or span it is about' }),
    archive_file: optionalText({ zh: '存档文件名', en: 'Name of the archived text' }),
    sha256: sha256({ zh: '存档文本的 SHA-256', en: 'SHA-256 of the archived text' }),
    url: optionalUrl({ zh: '官方网址（未知则空）', en: 'Official address; empty where none is known' }),
    medium: oneOf(['official_page', 'reprint', 'forum_repost'], {
      zh: '存档文本取自何处',
      en: 'What the text was taken from',
    }),
    audited: flag({ zh: '文本已存档并逐行核对', en: 'Archived here and checked row by row' }),
    note_zh: optionalText({ zh: '说明', en: 'Note in Chinese' }),
    note_en: optionalText({ zh: '英文说明', en: 'Note' }),
  }),
});

export type DocumentRow = RowOf<typeof documents>;
