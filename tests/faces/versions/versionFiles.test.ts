import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { releasePapers } from '../../../src/ledger/releasePapers.ts';
import { describe, expect, it } from 'vitest';
import { versionFiles, sizeAndHash } from '../../../src/faces/versions/versionFiles.ts';
import { mediaTypeOf } from '../../../src/faces/versions/mediaTypeOf.ts';
import { versionTable } from '../../../src/faces/versions/versionTable.ts';
import { versionWords } from '../../../src/faces/versions/versionWords.ts';
import { loadReleases } from '../../../src/ledger/loadReleases.ts';
import { readManifest, readReleased, sha256Of } from '../../../src/ledger/releasedFiles.ts';

const ROOT = 'https://example.org/ledger/';
const releases = loadReleases();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe.each(releases)('the files of version $version', (release) => {
  const files = new Map(versionFiles(release, ROOT).map((file) => [file.name, file]));
  const bytesOf = (name: string) => files.get(name)?.write() ?? new Uint8Array();

  it('are every table as released, byte for byte, with the hash of the manifest', () => {
    const manifest = readManifest().files;
    for (const [name, { copy, sha256 }] of Object.entries(release.tables)) {
      expect(text(bytesOf(`${name}.csv`))).toBe(readReleased(copy));
      const file = files.get(`${name}.csv`);
      expect(file && sizeAndHash(file).sha256).toBe(sha256);
      expect(manifest[copy]).toBe(sha256);
    }
  });

  // What an upgrade of a writer may not change: bytes are not compared.
  it('hold the same rows as JSON and Parquet, with the types they had', async () => {
    const words = versionWords();
    for (const [name, state] of Object.entries(release.states)) {
      const { columns, rows } = versionTable(name, state, words);
      const json = JSON.parse(text(bytesOf(`${name}.json`))) as { version: string; rows: unknown[] };
      expect(json).toMatchObject({ version: release.version, table: name });
      expect(json.rows).toEqual(rows);
      const { buffer } = bytesOf(`${name}.parquet`);
      const read = await parquetReadObjects({ file: buffer });
      const plain = read.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [
            key,
            cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as unknown),
          ]),
        ),
      );
      expect(plain).toEqual(rows);
      expect(columns.map((column) => column.name)).toEqual(state.columns.map((column) => column.name));
      // Back to what is written: nothing is lost between the cell and its type.
      const cells = rows.map((row) => columns.map((column) => String(row[column.name] ?? '')));
      const written = state.rows.map((row) =>
        row.map((cell, index) =>
          cell !== '' && ['integer', 'number'].includes(columns[index]?.type ?? '')
            ? String(Number(cell))
            : cell,
        ),
      );
      expect(cells).toEqual(written);
    }
  });

  it('go together in one archive, described by one descriptor', () => {
    const zip = unzipSync(bytesOf(`chongqing-ledger-${release.version}.zip`));
    const descriptor = JSON.parse(text(zip['datapackage.json'] ?? new Uint8Array())) as {
      version: string;
      created: string;
      resources: { name: string; path: string; bytes: number; hash: string; rows: number }[];
    };
    expect(text(zip['datapackage.json'] ?? new Uint8Array())).toBe(text(bytesOf('datapackage.json')));
    expect(descriptor).toMatchObject({ version: release.version, created: `${release.date}T00:00:00Z` });
    // Its tables, and after them the joined files it kept.
    const tables = Object.keys(release.tables);
    const names = descriptor.resources.map(({ name }) => name);
    expect(names.slice(0, tables.length)).toEqual(tables);
    expect([...releasePapers(release.version).keys()]).toEqual(
      expect.arrayContaining(names.slice(tables.length).map((name) => `${name}.csv`)),
    );
    for (const { path, bytes, hash, rows, name } of descriptor.resources) {
      const found = zip[path] ?? new Uint8Array();
      expect([found.length, `sha256:${sha256Of(found)}`]).toEqual([bytes, hash]);
      if (tables.includes(name)) expect(rows).toBe(release.tables[name]?.rows);
      else expect(rows).toBeGreaterThan(0);
    }
    expect(text(zip['README.txt'] ?? new Uint8Array())).toContain(`${ROOT}data/v/${release.version}/`);
  });
});

it('a version speaks the words of its own codebook, where it kept one', () => {
  const words = versionWords('id,words_zh,words_en,about_zh,about_en\nawards.place,地方,Place,怎样用,How\n');
  expect(words.ofColumn('awards', 'place')).toEqual({
    label: { zh: '地方', en: 'Place' },
    about: { zh: '怎样用', en: 'How' },
  });
  expect(words.ofColumn('awards', 'year').label.en).toBe('year');
});

it('a file of an unknown kind has no media type', () => {
  expect(() => mediaTypeOf('table.xls')).toThrow('table.xls: ');
});
