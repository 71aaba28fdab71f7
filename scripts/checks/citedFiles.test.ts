import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { builtCharts } from '../../tests/site/builtCharts.ts';
import { SITE } from '../../tests/site/folders.ts';
import { readCitation, type Reading } from './parseBack.ts';

const READ_AS = [
  ['bib', 'bibtex'],
  ['ris', 'ris'],
  ['csl.json', 'csl'],
] as const;

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const works = [
  ...builtCharts.map((id) => `cite/chart/${id}`),
  ...loadLedger().documents.map(({ id }) => `cite/document/${id}`),
  ...tableList.map(({ name }) => `cite/table/${name}`),
];

describe.each(['', 'en/'])('citation files under /%s', (prefix) => {
  it('agree with each other and with the text', () => {
    for (const work of works) {
      const readings = READ_AS.map(([ending, format]): Reading =>
        readCitation(read(SITE, `${prefix}${work}.${ending}`), format),
      );
      const [first] = readings;
      for (const reading of readings) expect(reading, work).toEqual(first);
      const text = read(SITE, `${prefix}${work}.txt`);
      const { title = '?', authors = [], date = '', url = '', version = '', accessed } = first ?? {};
      for (const part of [title, ...authors, date.slice(0, 4), url, version]) expect(text).toContain(part);
      expect(accessed).toBeUndefined();
    }
  });
});
