import { z } from 'zod';
import { flag, id, oneOf, optionalDate, optionalText, optionalUrl, sha256, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { SOURCE_GRADES } from './vocabulary.ts';

/** Sources: the archived documents and, unaudited, the official pages cited for context. */
export const documents = defineTable({
  name: 'documents',
  title: { zh: '文件', en: 'Documents' },
  rowIs: { zh: '一份出处', en: 'a source' },
  group: 'named',
  coding: {
    how: {
      zh: '逐份取自存档文本本身；SHA-256 按存档文件的字节计算',
      en: 'from the archived texts themselves; SHA-256 of their bytes',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    title_zh: text({ zh: '标题', en: 'Title' }),
    title_en: text({ zh: '英文标题（本站译）', en: 'Title in English (ours)' }),
    short_zh: text({ zh: '简称（本站拟）', en: 'Short name in Chinese (ours)' }),
    short_en: text({ zh: '英文简称（本站拟）', en: 'Short name (ours)' }),
    issuer_zh: text({ zh: '发文机关', en: 'Who issued it' }),
    issuer_en: text({ zh: '发文机关英文名（本站译）', en: 'Who issued it, in English (ours)' }),
    doc_number: optionalText({
      zh: '文号',
      en: 'Official document number, where it has one',
      missing: { zh: '没有文号，或文本未载', en: 'it has none, or the text does not give it' },
    }),
    issued_on: optionalDate({
      zh: '成文或发布日期',
      en: 'Day it was issued or delivered',
      missing: { zh: '文本没有写到日', en: 'the text does not give the day' },
    }),
    document_kind: oneOf(
      ['commendation', 'rules', 'decomposition', 'work_report', 'plan_report', 'statistics'],
      {
        zh: '文件种类',
        en: 'Kind of document',
        vocabulary: 'documentKind',
      },
    ),
    about_period: text({ zh: '所涉年份', en: 'Year or span it is about' }),
    archive_file: optionalText({
      zh: '存档文件名',
      en: 'Name of the archived text',
      missing: { zh: '引用的页面，没有存档', en: 'a cited page, not archived' },
    }),
    sha256: sha256({
      zh: '存档文本的 SHA-256',
      en: 'SHA-256 of the archived text',
      missing: { zh: '引用的页面，没有存档', en: 'a cited page, not archived' },
    }),
    url: optionalUrl({
      zh: '官方网址（未知则空）',
      en: 'Official address; empty where none is known',
      missing: { zh: '不知道官方网址', en: 'no official address is known' },
    }),
    archive_url: optionalUrl({
      zh: '网页存档地址',
      en: 'Address of an archived copy on the web',
      missing: { zh: '没有查', en: 'it was not looked up' },
    }),
    medium: oneOf(['official_page', 'newspaper', 'reprint', 'forum_repost'], {
      zh: '存档文本取自何处',
      en: 'What the text was taken from',
      vocabulary: 'medium',
    }),
    source_grade: oneOf(SOURCE_GRADES, {
      zh: '来源等级',
      en: 'Source grade',
      vocabulary: 'sourceGrade',
    }),
    audited: flag({ zh: '文本已存档并逐行核对', en: 'Archived here and checked row by row' }),
    ...notes,
  }),
});

export type DocumentRow = RowOf<typeof documents>;
