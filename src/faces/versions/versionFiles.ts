/**
 * The files of a released version, below `/data/v/<version>/`. The CSV of a table and the papers are what was released;
 * the rest is derived from them: promised by content, because a newer writer may spell the same rows in other bytes.
 */
import { tableJson } from '../../format/formatCsv.ts';
import type { Release } from '../../ledger/loadReleases.ts';
import { readReleased, sha256Of } from '../../ledger/releasedFiles.ts';
import { releasePapers, SITE_PLACEHOLDER } from '../../ledger/releasePapers.ts';
import { zipFiles } from '../exports/bundleFiles.ts';
import { tableParquet } from '../exports/tableParquet.ts';
import { mediaTypeOf } from './mediaTypeOf.ts';
import { versionPackage } from './versionPackage.ts';
import { versionReadme } from './versionReadme.ts';
import { versionTable } from './versionTable.ts';
import { versionWords } from './versionWords.ts';

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
function releasedTexts(release: Release, root: string): Map<string, string> {
  const tables = Object.entries(release.tables).map(([name, { copy }]): [string, string] => [
    `${name}.csv`,
    readReleased(copy),
  ]);
  const papers = [...releasePapers(release.version)].map(([name, text]): [string, string] => [
    name,
    text.replaceAll(`${SITE_PLACEHOLDER}/`, root),
  ]);
  return new Map([...tables, ...papers]);
}

/** @param root address of the site with its base and a slash at its end */
export function versionFiles(release: Release, root: string): VersionFile[] {
  const { version, states } = release;
  const texts = releasedTexts(release, root);
  const words = versionWords(texts.get('codebook.csv'));
  const tables = Object.entries(states).map(([name, state]) => versionTable(name, state, words));
  const descriptor = (): string => `${JSON.stringify(versionPackage(release, tables, texts, root), null, 1)}\n`;
  const bundle = (): Uint8Array<ArrayBuffer> =>
    zipFiles(
      [
        ...texts,
        ['datapackage.json', descriptor()] as const,
        ['README.txt', versionReadme(release, root)] as const,
      ].map(([path, text]) => ({ path, bytes: bytesOf(text) })),
    );
  return [
    ...[...texts].map(([name, text]) => fileOf(name, 'released', () => text)),
    ...tables.flatMap((table) => [
      fileOf(`${table.name}.json`, 'derived', () =>
        tableJson(
          table.name,
          version,
          table.columns.map(({ name }) => name),
          table.rows,
        ),
      ),
      fileOf(`${table.name}.parquet`, 'derived', () => tableParquet(table, version)),
    ]),
    fileOf('datapackage.json', 'derived', descriptor),
    fileOf(`chongqing-ledger-${version}.zip`, 'derived', bundle),
  ];
}

/** What a list of the version's files says of one: its size, and the hash of what never changes. */
export function sizeAndHash({ made, write }: VersionFile): { bytes: number; sha256?: string } {
  const body = write();
  return { bytes: body.length, ...(made === 'released' ? { sha256: sha256Of(body) } : {}) };
}
