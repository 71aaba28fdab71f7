import { createHash } from 'node:crypto';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { describeColumns } from './describeColumns.ts';
import type { DescribedTable } from './describedTable.ts';
import { describeFiles } from './describeFiles.ts';
import { describeSource } from './describeSource.ts';
import { drawnFrom, type LoadedTable } from './drawnFrom.ts';
import { pageUrls, type SiteContext } from './siteContext.ts';
import { spatialCoverage } from './spatialCoverage.ts';
import { tableDescription } from './tableDescription.ts';
import { temporalCoverage } from './temporalCoverage.ts';

/** Subjects of every table. */
const KEYWORDS = {
  zh: ['重庆', '区县政府', '政府文件', '数据溯源'],
  en: ['Chongqing', 'local government', 'government documents', 'provenance'],
};

/** Everything machines are told of one table. */
export function describeTable(
  table: LoadedTable,
  all: readonly LoadedTable[],
  { documents, places }: { documents: readonly DocumentRow[]; places: readonly PlaceRow[] },
  site: SiteContext,
): DescribedTable {
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
    description: tableDescription(spec, {
      rows: rows.length,
      columns: columns.length,
      documents: from,
      quoting: rows.filter(({ printed = '' }) => printed !== '').length,
    }),
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
    places: spatialCoverage(table, places),
  };
}
