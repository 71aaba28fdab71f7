/** Files of the ledger as a whole, by name: each written once for a site, for its address and for whoever tells its size. */
import { auditReport, sources } from '../../ledger/sources.ts';
import { dataPackage } from '../metadata/dataPackage.ts';
import { dcatCatalog } from '../metadata/dcatCatalog.ts';
import { siteDatasets } from '../metadata/describeDatasets.ts';
import { siteRoot } from '../metadata/siteContext.ts';
import { bundleFiles, zipFiles } from './bundleFiles.ts';
import { codebookTable, codesTable } from './codebookTable.ts';
import { codingText } from './codingText.ts';
import { exportTables, type ExportTable } from './exportTable.ts';
import { FLAT_TABLES, flatTables, tableOf } from './flatTables.ts';
import { ledgerSqlite } from './ledgerSqlite.ts';
import { tableCsv } from './tableCsv.ts';
import { tableParquet } from './tableParquet.ts';

const { ledger } = sources;

/** Where the files are published, and what of them names addresses. */
interface Published {
  site: URL | undefined;
  base: string;
}

const rootOf = ({ site, base }: Published): string => siteRoot(site, base);
const flatOf = (at: Published): ExportTable[] => flatTables(ledger, auditReport, rootOf(at));
const describedAt = ({ site, base }: Published) => siteDatasets(site, base);
const packageText = (at: Published): string =>
  `${JSON.stringify(dataPackage(describedAt(at), flatOf(at)), null, 2)}\n`;
/** What has a table in the database and is not kept. */
const keptInDatabase = (at: Published): ExportTable[] =>
  ['panel', 'known_issues'].map((name) => tableOf(flatOf(at), name));

type Write = (at: Published) => string | Uint8Array<ArrayBuffer>;

/** In the archive the tables have their description beside them, as on the site. */
const WRITERS: Readonly<Record<string, Write>> = {
  'datapackage.json': packageText,
  'catalog.jsonld': (at) => `${JSON.stringify(dcatCatalog(describedAt(at)))}\n`,
  'codebook.csv': (at) => tableCsv(codebookTable([...exportTables(ledger), ...flatOf(at)])),
  'codes.csv': () => tableCsv(codesTable(exportTables(ledger))),
  'CODING.md': codingText,
  'chongqing-ledger.zip': (at) => {
    const bytes = new TextEncoder().encode(packageText(at));
    return zipFiles(bundleFiles(exportTables(ledger), flatOf(at), [{ path: 'datapackage.json', bytes }]));
  },
  'chongqing-ledger.sqlite': (at) =>
    ledgerSqlite(
      [...exportTables(ledger), ...keptInDatabase(at)],
      { site: rootOf(at), audited_tables_sha256: auditReport.tablesSha256 },
      flatOf(at),
    ),
  ...Object.fromEntries(
    FLAT_TABLES.flatMap((name): [string, Write][] => [
      [`${name}.csv`, (at) => tableCsv(tableOf(flatOf(at), name))],
      [`${name}.parquet`, (at) => tableParquet(tableOf(flatOf(at), name))],
    ]),
  ),
};

export const WHOLE_FILES = Object.keys(WRITERS);

const written = new Map<string, Uint8Array<ArrayBuffer>>();

/** @throws RangeError for a name that is no file of the ledger */
export function wholeFile(name: string, at: Published): Uint8Array<ArrayBuffer> {
  const write = WRITERS[name];
  if (write === undefined) throw new RangeError(`src/faces/exports/wholeFile.ts writes no ${name}`);
  const key = `${rootOf(at)} ${name}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const body = write(at);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  written.set(key, bytes);
  return bytes;
}

/** Files of a list with their sizes; one that is written elsewhere keeps what it says. */
export const withSizes = <File extends { path: string; bytes?: number | undefined }>(
  files: readonly File[],
  at: Published,
): File[] =>
  files.map((file) => {
    const name = file.path.replace(/^\/data\//, '');
    return name in WRITERS ? { ...file, bytes: wholeFile(name, at).length } : file;
  });
