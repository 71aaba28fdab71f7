/**
 * The files of a released version, below `/data/v/<version>/`. The CSV of a table and the papers are what was released;
 * the rest is derived from them: promised by content, because a newer writer may spell the same rows in other bytes.
 */
import { tableJson } from '../../format/formatCsv.ts';
import type { Release } from '../../ledger/loadReleases.ts';
import { releasesFolder } from '../../ledger/read-fs.ts';
import { parseCells } from '../../ledger/readCells.ts';
import { readReleased, sha256Of } from '../../ledger/releasedFiles.ts';
import { releasePapers, SITE_PLACEHOLDER } from '../../ledger/releasePapers.ts';
import { zipFiles } from '../exports/bundleFiles.ts';
import type { ExportTable } from '../exports/exportTable.ts';
import { tableParquet } from '../exports/tableParquet.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import { versionPackage } from './versionPackage.ts';
import { versionReadme } from './versionReadme.ts';
import { versionTable } from './versionTable.ts';
import { type VersionWords, versionWords } from './versionWords.ts';

export interface VersionFile {
  name: string;
  type: string;
  /** Whether these bytes were released, or the rows they are made from. */
  made: 'released' | 'derived';
  write: () => Uint8Array<ArrayBuffer>;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const fileOf = (
  name: string,
  made: VersionFile['made'],
  write: () => string | Uint8Array<ArrayBuffer>,
): VersionFile => ({
  name,
  made,
  type: mediaTypeOf(name),
  write: () => {
    const body = write();
    return typeof body === 'string' ? bytesOf(body) : body;
  },
});

/** Texts of the version that are as they were released, by name. */
function releasedTexts(release: Release, root: string, folder: string): Map<string, string> {
  const tables = Object.entries(release.tables).map(([name, { copy }]): [string, string] => [
    `${name}.csv`,
    readReleased(copy, folder),
  ]);
  const papers = [...releasePapers(release.version, folder)].map(([name, text]): [string, string] => [
    name,
    text.replaceAll(`${SITE_PLACEHOLDER}/`, root),
  ]);
  return new Map([...tables, ...papers]);
}

/** Joined tables among the papers, as the version's codebook describes them. */
function flatTablesOf(
  release: Release,
  texts: ReadonlyMap<string, string>,
  words: VersionWords,
): ExportTable[] {
  return [...texts].flatMap(([file, text]) => {
    const name = file.replace(/\.csv$/, '');
    const columns = words.columnsOf(name);
    if (name in release.tables || columns.length === 0) return [];
    return [versionTable(name, { columns, rows: parseCells(text).rows }, words)];
  });
}

function tableFilesOf(table: ExportTable, version: string): VersionFile[] {
  const names = table.columns.map(({ name }) => name);
  return [
    fileOf(`${table.name}.json`, 'derived', () => tableJson(table.name, version, names, table.rows)),
    fileOf(`${table.name}.parquet`, 'derived', () => tableParquet(table, version)),
  ];
}

/** @param root address of the site with its base and a slash at its end */
export function versionFiles(release: Release, root: string, folder = releasesFolder()): VersionFile[] {
  const { version, states } = release;
  const texts = releasedTexts(release, root, folder);
  const words = versionWords(texts.get('codebook.csv'));
  const tables = Object.entries(states).map(([name, state]) => versionTable(name, state, words));
  const all = [...tables, ...flatTablesOf(release, texts, words)];
  const descriptor = (): string => `${JSON.stringify(versionPackage(release, all, texts, root), null, 1)}\n`;
  const bundle = (): Uint8Array<ArrayBuffer> => {
    const made = [
      ['datapackage.json', descriptor()],
      ['README.txt', versionReadme(release, root)],
    ] as const;
    return zipFiles([...texts, ...made].map(([path, text]) => ({ path, bytes: bytesOf(text) })));
  };
  return [
    ...[...texts].map(([name, text]) => fileOf(name, 'released', () => text)),
    ...all.flatMap((table) => tableFilesOf(table, version)),
    fileOf('datapackage.json', 'derived', descriptor),
    fileOf(`chongqing-ledger-${version}.zip`, 'derived', bundle),
  ];
}

/** What a list of the version's files says of one: its size, and the hash of what never changes. */
export function sizeAndHash({ made, write }: VersionFile): { bytes: number; sha256?: string } {
  const body = write();
  return { bytes: body.length, ...(made === 'released' ? { sha256: sha256Of(body) } : {}) };
}
