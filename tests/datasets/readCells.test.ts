import { describe, expect, it } from 'vitest';
import { decodeData } from '../../src/datasets/decodeData.ts';
import { readCells } from '../../src/datasets/readCells.ts';

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
    ['a,"b\n', 'row 0: found "\\"b"'],
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
});

describe('decodeData', () => {
  it('keeps a byte order mark for the reader to refuse, and refuses what is no UTF-8', () => {
    expect(decodeData('t.csv', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\uFEFFa');
    expect(() => decodeData('t.csv', Uint8Array.of(0xed, 0xa0, 0x80))).toThrow(/t\.csv[\s\S]*UTF-8 text/);
  });
});
