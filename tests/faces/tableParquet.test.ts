import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquetSchema } from '../../src/faces/exports/parquetSchema.ts';
import { tableParquet } from '../../src/faces/exports/tableParquet.ts';
import { smallThings } from './smallTables.ts';

const file = tableParquet(smallThings()).buffer;
const metadata = parquetMetadata(file);

describe('tableParquet', () => {
  it('gives every row back as it was', async () => {
    const [first, second] = await parquetReadObjects({ file });
    expect(first).toEqual({
      id: 'b',
      kind: 'x',
      order: 1,
      share: 12.5,
      day: new Date('2024-02-29'),
      on: true,
      tone: 'high',
    });
    expect(second).toEqual({
      id: 'a',
      kind: null,
      order: 2,
      share: null,
      day: null,
      on: false,
      tone: null,
    });
  });

  it('keeps the columns of a table without rows', () => {
    const empty = parquetMetadata(tableParquet({ ...smallThings(), rows: [] }).buffer);
    expect(Number(empty.num_rows)).toBe(0);
    expect(empty.schema).toEqual(metadata.schema);
  });

  it('writes the same bytes again, and says who wrote them', () => {
    expect(tableParquet(smallThings())).toEqual(new Uint8Array(file));
    expect(metadata.created_by).toMatch(/^chongqing-ledger version \d+\.\d+\.\d+$/);
  });

  it('carries the codebook', () => {
    const [{ key, value = '' } = { key: '' }] = metadata.key_value_metadata ?? [];
    const book = JSON.parse(value) as {
      licence: string;
      table: { name: string; columns: { name: string; zh: string }[] };
    };
    expect([key, book.licence, book.table.name]).toEqual(['chongqing-ledger', 'CC-BY-4.0', 'things']);
    expect(book.table.columns.map(({ name }) => name)).toEqual(smallThings().columns.map(({ name }) => name));
  });

  it('refuses a whole number that would not fit, with row and fix', () => {
    expect(() => tableParquet(smallThings('a,,3000000000,,,true,\n'))).toThrow(
      /data\/things\.csv: 1 problem\n {2}row 1, key "a", column "order": found "3000000000"[\s\S]*decimal/,
    );
  });
});

describe('parquetSchema', () => {
  it('requires what must stand and leaves optional what may be missing', () => {
    const elements = parquetSchema(smallThings().columns).slice(1);
    expect(
      elements.map(({ name, type, converted_type, repetition_type }) => [
        name,
        type,
        converted_type,
        repetition_type,
      ]),
    ).toEqual([
      ['id', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
      ['kind', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
      ['order', 'INT32', undefined, 'REQUIRED'],
      ['share', 'DOUBLE', undefined, 'OPTIONAL'],
      ['day', 'INT32', 'DATE', 'OPTIONAL'],
      ['on', 'BOOLEAN', undefined, 'REQUIRED'],
      ['tone', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ]);
  });
});
