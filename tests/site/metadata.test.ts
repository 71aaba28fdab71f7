import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAT_TABLES } from '../../src/faces/exports/flatTables.ts';
import { tables } from '../../src/ledger/tables.ts';
import { describeAddresses } from './describeAddresses.ts';
import { SITE } from './folders.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const names = Object.values(tables).map(({ name }) => name);

interface Descriptor {
  version: string;
  resources: { name: string; path: string; bytes: number; hash: string }[];
}

describeAddresses(SITE, '', 'http://localhost:4321');

describe('the manifests', () => {
  it('give the size and hash of the built files', () => {
    const { resources } = JSON.parse(read(SITE, 'data/datapackage.json')) as Descriptor;
    expect(resources.map(({ name }) => name)).toEqual([...names, ...FLAT_TABLES]);
    for (const { path, bytes, hash } of resources) {
      const built = join(SITE, 'data', path);
      const file = readFileSync(existsSync(built) ? built : join('data', path));
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  it.each(['', 'en/'])('are named with the licence by every page of data under /%s', (lang) => {
    for (const page of ['', ...names.map((name) => `${name}/`)]) {
      const html = read(SITE, `${lang}data/${page}index.html`);
      const links = [...html.matchAll(/<link rel="(?:license|describedby)" href="([^"]+)"/g)];
      expect(links.map(([, href]) => href)).toEqual([
        'https://creativecommons.org/licenses/by/4.0/',
        'http://localhost:4321/data/datapackage.json',
        'http://localhost:4321/data/catalog.jsonld',
      ]);
    }
  });
});
