import type { APIRoute } from 'astro';
import { dataVersion } from '../../ledger/dataVersion';
import { plainTable } from '../../ledger/codebook';
import { auditReport, sources } from '../../ledger/sources';
import { tableList, tables, type TableKey } from '../../ledger/tables';
import { bundleFiles, zipFiles } from '../../faces/exports/bundleFiles';
import { codebookTable, codesTable } from '../../faces/exports/codebookTable';
import { codingText } from '../../faces/exports/codingText';
import { exportTable, exportTables, type ExportTable } from '../../faces/exports/exportTable';
import { FLAT_TABLES, flatTables, tableOf } from '../../faces/exports/flatTables';
import { knownIssues } from '../../faces/exports/knownIssues';
import { panelTable } from '../../faces/exports/panelTable';
import { tableCsv } from '../../faces/exports/tableCsv';
import { mediaTypeOf } from '../../faces/versions/mediaTypeOf';
import { siteRoot } from '../../faces/metadata/siteContext';
import { ledgerSqlite } from '../../faces/exports/ledgerSqlite';
import { tableBodies, tableForms } from '../../faces/exports/tableFiles';
import { tableParquet } from '../../faces/exports/tableParquet';
import { dataPackage } from '../../faces/metadata/dataPackage';
import { dcatCatalog } from '../../faces/metadata/dcatCatalog';
import { siteDatasets } from '../../faces/metadata/describeDatasets';

const { ledger } = sources;

interface DataFile {
  type: string;
  write: (site: URL | undefined) => string | Uint8Array<ArrayBuffer>;
}

const described = (site: URL | undefined) => siteDatasets(site, import.meta.env.BASE_URL);
const root = (site: URL | undefined): string => siteRoot(site, import.meta.env.BASE_URL);
const flat = (site: URL | undefined) => flatTables(ledger, auditReport, root(site));
const packageText = (site: URL | undefined) =>
  `${JSON.stringify(dataPackage(described(site), flat(site)), null, 2)}\n`;

/** Files of the whole ledger; in the archive the tables have their description beside them, as on the site. */
const WHOLE: Readonly<Record<string, DataFile>> = {
  'datapackage.json': { type: 'application/json; charset=utf-8', write: packageText },
  'catalog.jsonld': {
    type: 'application/ld+json; charset=utf-8',
    write: (site) => `${JSON.stringify(dcatCatalog(described(site)))}\n`,
  },
  'codebook.csv': {
    type: mediaTypeOf('.csv'),
    write: (site) => tableCsv(codebookTable([...exportTables(ledger), ...flat(site)])),
  },
  'codes.csv': { type: mediaTypeOf('.csv'), write: () => tableCsv(codesTable(exportTables(ledger))) },
  'CODING.md': { type: mediaTypeOf('.md'), write: codingText },
  'chongqing-ledger.zip': {
    type: 'application/zip',
    write: (site) => {
      const bytes = new TextEncoder().encode(packageText(site));
      return zipFiles(bundleFiles(exportTables(ledger), flat(site), [{ path: 'datapackage.json', bytes }]));
    },
  },
  'chongqing-ledger.sqlite': {
    type: 'application/vnd.sqlite3',
    write: (site) =>
      ledgerSqlite(
        [...exportTables(ledger), panelTable(ledger), knownIssues(ledger, auditReport)],
        { site: root(site), audited_tables_sha256: auditReport.tablesSha256 },
        flat(site),
      ),
  },
};

/** A table in one of its forms: `observations.csv`, `observations-excel.csv`. */
function tableFile(key: TableKey, ending: string, type: string): DataFile {
  if (ending === '.parquet') return { type, write: () => tableParquet(exportTable(tables[key], ledger[key])) };
  const write = () => tableBodies(plainTable(key, ledger), dataVersion.version)[ending] ?? '';
  return { type: `${type}; charset=utf-8`, write };
}

/** A table that is made from others, in the forms for programs. */
function flatFiles(name: string): { params: { file: string }; props: DataFile }[] {
  const of = (site: URL | undefined): ExportTable => tableOf(flat(site), name);
  return [
    {
      params: { file: `${name}.csv` },
      props: { type: mediaTypeOf('.csv'), write: (site) => tableCsv(of(site)) },
    },
    {
      params: { file: `${name}.parquet` },
      props: { type: mediaTypeOf('.parquet'), write: (site) => tableParquet(of(site)) },
    },
  ];
}

export const getStaticPaths = () => [
  ...FLAT_TABLES.flatMap(flatFiles),
  ...Object.entries(WHOLE).map(([file, props]) => ({ params: { file }, props })),
  ...tableList.flatMap(({ key, name }) =>
    tableForms.map(({ ending, mediaType }) => ({
      params: { file: name + ending },
      props: tableFile(key, ending, mediaType),
    })),
  ),
];

export const GET: APIRoute<{ [Key in keyof DataFile]: DataFile[Key] }> = ({ props: { type, write }, site }) =>
  new Response(write(site), { headers: { 'content-type': type } });
