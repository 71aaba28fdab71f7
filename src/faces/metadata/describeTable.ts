import { createHash } from 'node:crypto';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { describeColumns } from './describeColumns.ts';
import { pageUrls, type SiteContext, fileUrl } from './siteContext.ts';
import type { TableSpec } from '../../ledger/defineTable.ts';
import { tableFolder } from '../../ledger/tableFolder.ts';
import { tableForms } from '../exports/tableFiles.ts';
import type { Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { countWord, formatList } from '../../format/formatList.ts';

/** A table with its rows. */
export interface LoadedTable {
  spec: TableSpec;
  rows: readonly Readonly<Record<string, unknown>>[];
}

const named = ({ rows }: LoadedTable): string[] =>
  rows.flatMap(({ document }) => (typeof document === 'string' && document !== '' ? [document] : []));

const refersTo = ({ spec }: LoadedTable, other: LoadedTable): boolean =>
  (spec.references ?? []).some(({ table }) => table === other.spec.name);

/**
 * Documents a table rests on: those its rows name; of a table whose rows name none, those of the tables it is joined with;
 * else the archived ones.
 */
function drawnFrom(
  table: LoadedTable,
  all: readonly LoadedTable[],
  documents: readonly DocumentRow[],
): DocumentRow[] {
  const joined = all.filter((other) => refersTo(other, table) || refersTo(table, other));
  const own = new Set(named(table));
  const ids = own.size > 0 ? own : new Set(joined.flatMap(named));
  if (table.spec.name === 'documents') return [...documents];
  return documents.filter(({ id, audited }) => (ids.size > 0 ? ids.has(id) : audited));
}

/** A document rows are drawn from. */
export function describeSource(document: DocumentRow, site: SiteContext) {
  const { id, title_zh: zh, title_en: en, url } = document;
  return {
    id,
    title: { zh, en },
    page: pageUrls(site, `/documents/${id}/`),
    // Its official address, where one is known.
    ...(url === '' ? {} : { official: url }),
  };
}

/** The files of a table, with the size and hash of the CSV. */
function describeFiles(table: string, csv: { bytes: number; sha256: string }, site: SiteContext) {
  return tableForms.map(({ form, ending, mediaType, title }) => ({
    form,
    name: `${table}${ending}`,
    // A version keeps all forms but the one for a spreadsheet.
    url: fileUrl(site, `${form === 'excel' ? '/data/' : tableFolder(table)}${table}${ending}`),
    mediaType,
    title,
    // Known of the CSV alone: the other forms are made from it.
    ...(form === 'csv' ? csv : {}),
  }));
}

const FEW = 6;

/** Names of the places the rows are about, where they are few; many are simply Chongqing. */
function spatialCoverage({ rows }: LoadedTable, places: readonly PlaceRow[]): Words[] {
  const ids = new Set(rows.map(({ place }) => place));
  const named = places.filter(({ id, place_kind: kind }) => ids.has(id) && kind !== 'municipality');
  if (named.length > FEW) return [];
  return named.map(({ name_zh: zh, name_en: en }) => ({ zh, en }));
}

const yearsIn = (period: unknown): string[] =>
  typeof period === 'string' ? (period.match(/\d{4}/g) ?? []) : [];

/** First and last year the rows are about: of their periods, or, where they have none, of the documents they are drawn from. */
function temporalCoverage({ rows }: LoadedTable, documents: readonly DocumentRow[]) {
  const own = rows.flatMap(({ period }) => yearsIn(period));
  const years = own.length > 0 ? own : documents.flatMap(({ about_period: period }) => yearsIn(period));
  const sorted = [...years].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined)
    throw new RangeError('a table without rows or documents has no years');
  return { from, to };
}

/** More documents than these are counted rather than named. */
const NAMED_AT_MOST = 5;

const namesOf = (documents: readonly DocumentRow[]): Words =>
  documents.length <= NAMED_AT_MOST
    ? {
        zh: documents.map(({ short_zh: short }) => short).join('、'),
        en: formatList(
          documents.map(({ short_en: short }) => short),
          'en',
        ),
      }
    : t(`${String(documents.length)}份文件`, countWord(documents.length, 'document'));

/** A table in a paragraph, from the words of its schema and what was counted. */
function tableDescription(
  { spec: { title, rowIs }, rows: all }: LoadedTable,
  columns: number,
  documents: readonly DocumentRow[],
): Words {
  const rows = all.length;
  const quoting = all.filter(({ printed = '' }) => printed !== '').length;
  const from = namesOf(documents);
  const which =
    quoting === rows
      ? t('每行', 'Every row names')
      : t(`有${String(quoting)}行`, `${countWord(quoting, 'row')} name`);
  return {
    zh: [
      `${title.zh}。一行是${rowIs.zh}。共${String(rows)}行、${String(columns)}列，所据为${from.zh}。`,
      quoting > 0 ? `${which.zh}写明文件、章节和原样字句；文本已存档的，还写明字句在其中的位置。` : '',
      '只收事实和数字，不收文件的句子；空格表示没有、没有说或没有查，从不表示零。',
    ].join(''),
    en: [
      `${title.en}. One row: ${rowIs.en}. ${countWord(rows, 'row')} and ${countWord(columns, 'column')}, drawn from ${from.en}.`,
      quoting > 0
        ? `${which.en} document, section and printed characters, and their offset where the text is archived.`
        : '',
      'Facts and figures only, no sentences of the documents; an empty cell means none, not stated or not looked up, never zero.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

/** Subjects of every table. */
const KEYWORDS = {
  zh: ['重庆', '区县政府', '政府文件', '数据溯源'],
  en: ['Chongqing', 'local government', 'government documents', 'provenance'],
};

/** Everything machines are told of one table: every dialect (Data Package, DCAT, schema.org) is written from it. */
export function describeTable(
  table: LoadedTable,
  all: readonly LoadedTable[],
  { documents, places }: { documents: readonly DocumentRow[]; places: readonly PlaceRow[] },
  site: SiteContext,
) {
  const { spec, rows } = table;
  const { name, title, rowIs, key, unique = [], references } = spec;
  const columns = describeColumns(spec);
  const from = drawnFrom(table, all, documents);
  const csv = site.csvOf(name);
  const sha256 = createHash('sha256').update(csv).digest('hex');
  return {
    name,
    title,
    rowIs,
    description: tableDescription(table, columns.length, from),
    keywords: { zh: [...KEYWORDS.zh, title.zh], en: [...KEYWORDS.en, title.en] },
    page: pageUrls(site, `/data/${name}/`),
    columns,
    primaryKey: [key],
    uniqueKeys: unique,
    foreignKeys: references.map((reference) => ({
      column: reference.column,
      table: reference.table,
      key: reference.to ?? 'id',
    })),
    rows: rows.length,
    bytes: csv.length,
    sha256,
    files: describeFiles(name, { bytes: csv.length, sha256 }, site),
    sources: from.map((document) => describeSource(document, site)),
    years: temporalCoverage(table, from),
    // Besides the whole of Chongqing, where they are few.
    places: spatialCoverage(table, places),
  };
}

export type DescribedTable = ReturnType<typeof describeTable>;
export type DescribedSource = ReturnType<typeof describeSource>;
export type DescribedFile = ReturnType<typeof describeFiles>[number];
