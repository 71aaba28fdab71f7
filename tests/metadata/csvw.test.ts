import { createReadStream, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, it } from 'vitest';
import { csvwMetadata } from '../../src/metadata/csvwMetadata.ts';
import { csvwDataset } from './csvwDataset.ts';
import { catalogue } from './describedCatalogue.ts';

interface Group {
  '@context': unknown;
  dialect: object;
  tables: {
    url: string;
    tableSchema: { columns: { name: string }[]; foreignKeys?: { reference: { resource: string } }[] };
  }[];
}

describe('CSV on the Web', () => {
  it.each(catalogue.tables.map((table) => ({ name: table.name, table })))(
    'a reader turns every cell of $name into a typed statement about its row',
    async ({ name, table }) => {
      const { tables, ...group } = csvwMetadata(catalogue, table) as Group;
      const base = `https://example.org/ledger/data/${name}.csv`;
      // The reader takes the first schema it finds: the table's own, which stands first in the group.
      const metadata = await csvwDataset({ ...group, tables: tables.slice(0, 1) }, base);
      const subjects = new Set<string>();
      const types = new Map<string, string>();
      let values = 0;
      for await (const { subject, predicate, object } of new CsvwParser({ metadata, baseIRI: base }).import(
        createReadStream(`data/${name}.csv`),
      )) {
        if (!predicate.value.startsWith(`${base}#`)) continue;
        values += 1;
        subjects.add(subject.value);
        const type = object.datatype?.value ?? '';
        types.set(
          predicate.value.slice(base.length + 1),
          (typeof type === 'string' ? type : type.value).replace(/^.*#/, ''),
        );
      }
      const { data } = Papa.parse<string[]>(readFileSync(`data/${name}.csv`, 'utf8').trimEnd(), {
        delimiter: ',',
      });
      expect(subjects.size).toBe(table.rows);
      expect(values).toBe(
        data
          .slice(1)
          .flat()
          .filter((cell) => cell !== '').length,
      );
      for (const { name: column, type } of table.columns) {
        if (type === 'integer' && types.has(column)) expect(types.get(column), column).toBe('integer');
        if (type === 'number' && types.has(column)) expect(types.get(column), column).toBe('decimal');
        if (type === 'date' && types.has(column)) expect(types.get(column), column).toBe('date');
      }
    },
  );

  it('names a row by where the site shows it', async () => {
    const awards = catalogue.tables.find(({ name }) => name === 'awards');
    const { tables, ...group } = csvwMetadata(catalogue, awards) as Group;
    const base = 'https://example.org/ledger/data/awards.csv';
    const metadata = await csvwDataset({ ...group, tables: tables.slice(0, 1) }, base);
    const found: string[] = [];
    for await (const { subject } of new CsvwParser({ metadata, baseIRI: base }).import(
      createReadStream('data/awards.csv'),
    ))
      found.push(subject.value);
    expect(found).toContain('https://example.org/ledger/documents/cq-2020-commendation/#award-2020-01-1');
  });

  it('refers only to tables of its own group, itself first', () => {
    for (const table of catalogue.tables) {
      const { tables } = csvwMetadata(catalogue, table) as Group;
      const urls = tables.map(({ url }) => url);
      expect(urls[0]).toBe(`${table.name}.csv`);
      expect(new Set(urls).size).toBe(urls.length);
      for (const { tableSchema } of tables)
        for (const { reference } of tableSchema.foreignKeys ?? []) expect(urls).toContain(reference.resource);
    }
    expect((csvwMetadata(catalogue) as Group).tables).toHaveLength(20);
  });
});
