import datapackage from 'datapackage';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/faces/metadata/dataPackage.ts';
import { catalogue } from '../../tests/faces/describedCatalogue.ts';

/** As it is published: the library knows version 1 of the standard, and nothing is changed for it. */
const published = (): object => dataPackage(catalogue);

const load = (descriptor: object) => datapackage.Package.load(descriptor, { basePath: 'data' });

describe('the data package', async () => {
  const opened = await load(published());

  it('is valid for the reference library', () => {
    expect(opened.errors.map(({ message }) => message)).toEqual([]);
    expect(opened.valid).toBe(true);
  });

  it.each(catalogue.tables.map(({ name, rows }) => ({ name, rows })))(
    '$name is read by it: types, constraints, keys and references',
    async ({ name, rows }) => {
      const resource = opened.resources.find((candidate) => candidate.name === name);
      expect(await resource?.read({ relations: true })).toHaveLength(rows);
    },
  );

  it.each([
    ['a type', (text: string) => text.replaceAll('"type":"string"', '"type":"integer"')],
    ['a list of values', (text: string) => text.replaceAll('"economy","innovation"', '"never","innovation"')],
    ['a limit', (text: string) => text.replaceAll('"maximum":30', '"maximum":3')],
  ])('is refused by it when %s is wrong', async (_, spoil) => {
    const spoilt = await load(JSON.parse(spoil(JSON.stringify(published()))) as object);
    const measures = spoilt.resources.find(({ name }) => name === 'measures');
    await expect(measures?.read({ relations: true })).rejects.toThrow();
  });

  it('keeps what version 2 asks of names, versions and labels', () => {
    const text = JSON.stringify(dataPackage(catalogue));
    const descriptor = JSON.parse(text) as {
      $schema: string;
      version: string;
      created: string;
      resources: {
        path: string;
        name: string;
        schema: { fields: Record<string, unknown>[]; foreignKeys?: object[] };
      }[];
    };
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(descriptor.created).toBe('2026-11-20T00:00:00Z');
    for (const { path, name, schema } of descriptor.resources) {
      expect(path).toBe(`${name}.csv`);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      for (const field of schema.fields) {
        const categories = field['categories'] as { value: string; label: string }[] | undefined;
        const { enum: allowed } = field['constraints'] as { enum?: string[] };
        expect(categories?.map(({ value }) => value)).toEqual(allowed);
      }
    }
    const figures = descriptor.resources.find(({ name }) => name === 'observations')?.schema;
    expect(figures?.foreignKeys).toEqual(
      expect.arrayContaining([
        { fields: ['unit'], reference: { resource: 'units', fields: ['printed'] } },
        { fields: ['restates'], reference: { resource: '', fields: ['id'] } },
      ]),
    );
  });
});
