import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeData } from '../../src/ledger/read-fs.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { runs } from '../properties.ts';
import { damage, damaged } from './damage.ts';
import { readOrRefused } from './readOrRefused.ts';
import { spells, writtenCsv } from './writtenCsv.ts';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', '甲', 'x', '\uFEFF'), maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyTable = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

describe('readCells', () => {
  it('gives cells as they are written', () => {
    expect(readCells('t.csv', 'a,b\n" x ","1 ""2"", 3"\n,"4\n5"\n')).toEqual({
      header: ['a', 'b'],
      rows: [
        [' x ', '1 "2", 3'],
        ['', '4\n5'],
      ],
    });
  });

  it.each([
    ['a,b\n1,"2" \n', 'row 1: found "\\"2\\" "'],
    ['a,b\n1,2\n3, "4"\n', 'row 2: found " \\"4\\""'],
    ['a,b\n1,2"3\n', 'row 1: found "2\\"3"'],
    ['a,b\n1,"2\n3\n', 'row 1: found "\\"2"'],
    ['a"b\n', 'row 0: found "a\\"b"'],
    ['a,"b\n', 'row 0: found "\\"b"'],
    ['a,b', 'exactly one line feed'],
    ['a,', 'exactly one line feed'],
    ['', 'exactly one line feed'],
    ['\n\n', 'exactly one line feed'],
    ['a\r\n', 'line ends of a single line feed'],
    ['\uFEFFa\n', 'without a byte order mark'],
  ])('refuses %j', (text, message) => {
    expect(() => readCells('t.csv', text)).toThrow(message);
  });

  it('takes a cell of very many quotes', () => {
    const quotes = '"'.repeat(200_000);
    expect(readCells('t.csv', `a\n"${quotes}${quotes}"\n`).rows).toEqual([[quotes]]);
  });

  it('gives back any cells, or says what it does not take', () => {
    fc.assert(
      fc.property(anyTable, fc.boolean(), ([header = [], ...rows], always) => {
        const text = writtenCsv([header, ...rows], always);
        const taken = !text.includes('\r') && !text.startsWith('\uFEFF') && !text.endsWith('\n\n');
        expect(readOrRefused('t.csv', () => readCells('t.csv', text))).toEqual(
          taken ? { header, rows } : undefined,
        );
      }),
      runs(300),
    );
  });

  it('reads a damaged file to the letter, or refuses it', () => {
    fc.assert(
      fc.property(anyTable, damage, (rows, wrong) => {
        const text = damaged(writtenCsv(rows), wrong);
        const read = readOrRefused('t.csv', () => readCells('t.csv', text));
        if (read !== undefined) expect(spells(text, [read.header, ...read.rows])).toBe(true);
      }),
      runs(1_000),
    );
  });
});

describe('decodeData', () => {
  it('keeps a byte order mark for the reader to refuse, and refuses what is no UTF-8', () => {
    expect(decodeData('t.csv', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa');
    expect(() => decodeData('t.csv', Uint8Array.of(0xed, 0xa0, 0x80))).toThrow(/t\.csv[\s\S]*UTF-8 text/);
  });

  it('replaces no byte, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const text = readOrRefused('t.csv', () => decodeData('t.csv', bytes));
        if (text !== undefined) expect([...new TextEncoder().encode(text)]).toEqual([...bytes]);
      }),
      runs(300),
    );
  });
});
