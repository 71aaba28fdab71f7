import { describe, expect, it } from 'vitest';
import { codebook } from '../../src/ledger/codebook.ts';
import { tables } from '../../src/ledger/tables.ts';

const columns = Object.values(tables).flatMap((spec) =>
  codebook(spec).map(({ name, meta }) => ({ table: spec.name, name, meta })),
);

describe('every column', () => {
  it('says in both languages how to use it and what it is not', () => {
    const silent = columns.filter(
      ({ meta: { about } }) => about === undefined || about.zh.length < 8 || about.en.length < 20,
    );
    expect(silent.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
    expect(columns.length).toBeGreaterThan(300);
  });

  it('says it in a sentence or three', () => {
    const long = columns.filter(
      ({ meta: { about } }) => (about?.zh.length ?? 0) > 90 || (about?.en.length ?? 0) > 300,
    );
    expect(long.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
  });

  it('says of no two columns of a table the same', () => {
    for (const spec of Object.values(tables)) {
      const own = columns.filter(({ table }) => table === spec.name);
      expect(new Set(own.map(({ meta }) => meta.about?.en)).size, spec.name).toBe(own.length);
    }
  });

  it('has no name that SQL keeps for itself, and one kind of kind', () => {
    const reserved = ['order', 'from', 'to', 'check', 'group', 'table', 'column', 'values', 'select', 'where'];
    expect(columns.filter(({ name }) => reserved.includes(name))).toEqual([]);
    expect(columns.filter(({ name }) => name === 'kind').map(({ table }) => table)).toEqual(['observations']);
  });

  it('holds no code that readers take for a boolean', () => {
    const boolean = ['yes', 'no', 'true', 'false'];
    expect(columns.filter(({ meta }) => meta.type !== 'boolean' && meta.allowed?.some((word) => boolean.includes(word)))).toEqual([]);
  });
});
