import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { bundleFiles } from '../../src/faces/exports/bundleFiles.ts';
import { bundleReadme } from '../../src/faces/exports/bundleReadme.ts';
import { exportTables } from '../../src/faces/exports/exportTables.ts';
import { projectFiles } from '../../src/faces/exports/projectFiles.ts';
import { zipFiles } from '../../src/faces/exports/zipFiles.ts';

const zone = process.env['TZ'];
const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });

afterEach(() => {
  process.env['TZ'] = zone;
});

describe('zipFiles', () => {
  it('is the same bytes in any zone and order', () => {
    const one = zipFiles([file('b'), file('a')]);
    process.env['TZ'] = 'Asia/Shanghai';
    expect(zipFiles([file('a'), file('b')])).toEqual(one);
    expect(Object.keys(unzipSync(one))).toEqual(['a', 'b']);
  });

  it('refuses two files of one name', () => {
    expect(() => zipFiles([file('a'), file('b'), file('a')])).toThrow('two files of the bundle are called a');
  });
});

describe('bundleFiles', () => {
  const tables = exportTables(loadLedger());
  const files = new Map(bundleFiles(tables, [file('more.txt')]).map(({ path, bytes }) => [path, bytes]));

  it('holds tables, codebook, words, licence, audit, and what else it is given', () => {
    for (const path of [
      'codebook.csv',
      'README.txt',
      'LICENSE',
      'audit.json',
      'more.txt',
      ...tables.map(({ name }) => `${name}.csv`),
    ])
      expect([...files.keys()]).toContain(path);
  });

  it('lets a stranger recompute the hash of the audited tables, as README.txt says', () => {
    const hash = createHash('sha256');
    for (const { name } of tables) hash.update(name).update(files.get(`${name}.csv`) ?? '');
    expect(hash.digest('hex')).toBe(loadAuditReport().tablesSha256);
  });
});

describe('bundleReadme', () => {
  it('tells every table with its rows, in both languages', () => {
    const text = bundleReadme(exportTables(loadLedger()));
    expect(text).toContain('awards.csv　133行，一行是一个地方在一组中受表扬');
    expect(text).toContain('awards.csv: 133 rows, each one place commended in one group');
  });
});

describe('projectFiles', () => {
  it('finds the licence', () => {
    expect(projectFiles().map(({ path }) => path)).toContain('LICENSE');
  });
});
