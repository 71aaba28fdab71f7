import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { excelCsv, neutraliseCell, restoreCell, tableJson } from '../../src/format/formatCsv.ts';
import { formatBytes } from '../../src/format/formatNumber.ts';
import { fitText, textWidth } from '../../src/format/textWidth.ts';
import { runs } from '../properties.ts';

describe('a cell for Excel', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=', "'="],
    ['+86 23', "'+86 23"],
    ['-A1', "'-A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1+1', "'＝1+1"],
    ['-1+cmd|A0', "'-1+cmd|A0"],
    ["'=1", "''=1"],
  ])('%j becomes %j and back', (cell, safe) => {
    expect(neutraliseCell(cell)).toBe(safe);
    expect(restoreCell(safe)).toBe(cell);
  });

  it.each(['-10', '+3.5', '-54.9', '>=', '~', '', '渝北', "'quoted'", '25 + 30'])('%j stays', (cell) => {
    expect(neutraliseCell(cell)).toBe(cell);
    expect(restoreCell(cell)).toBe(cell);
  });

  it('can always be restored, and never starts a formula', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "''", '\t', '\r', '＝', '-1');
    fc.assert(
      fc.property(start, fc.string(), (head, tail) => {
        const cell = head + tail;
        const safe = neutraliseCell(cell);
        return (
          restoreCell(safe) === cell && (!/^[=+\-@\t\r＝＋－＠]/.test(safe) || Number.isFinite(Number(safe)))
        );
      }),
      runs(),
    );
  });
});

describe('a file for Excel', () => {
  it('has a byte order mark, CRLF, and every cell of the file it is made from', () => {
    const made = excelCsv('id,sign,note\na,=,"one, ""two"""\nb,>=,\n');
    expect(made).toBe('\uFEFFid,sign,note\r\na,\'=,"one, ""two"""\r\nb,>=,\r\n');
    const { data } = Papa.parse<string[]>(made.slice(1).trimEnd());
    expect(data.flat().map(restoreCell)).toEqual([
      'id',
      'sign',
      'note',
      'a',
      '=',
      'one, "two"',
      'b',
      '>=',
      '',
    ]);
  });
});

describe('rows as JSON', () => {
  it('keep types and column order; empty text is null, an empty list a list', () => {
    const text = tableJson(
      't',
      '1.2.3',
      ['id', 'n', 'flag', 'list', 'note'],
      [{ note: '', list: [], flag: true, n: -1.5, id: 'a' }],
    );
    expect(JSON.parse(text)).toEqual({
      table: 't',
      version: '1.2.3',
      rows: [{ id: 'a', n: -1.5, flag: true, list: [], note: null }],
    });
    expect(text).toContain('{"id":"a","n":-1.5,"flag":true,"list":[],"note":null}');
  });
});

describe('sizes and widths', () => {
  it('are said in units a reader knows', () => {
    expect([999, 3_601, 142_260, 1_250_000].map(formatBytes)).toEqual([
      '999 B',
      '3.6 kB',
      '142 kB',
      '1.3 MB',
    ]);
  });

  it('cut a text that is too wide, and leave one that fits', () => {
    expect(fitText('Yubei', 100, 12)).toBe('Yubei');
    const cut = fitText('Total Retail Sales of Consumer Goods', 100, 12);
    expect(cut).toMatch(/^Total.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
});
