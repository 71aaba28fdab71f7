/** Every table of ours, damaged: it is read as it stands or refused with a sentence; nothing is trimmed, rounded or lost on the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeData, readDataText } from '../../src/ledger/read-fs.ts';
import type { TableSpec } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { tables } from '../../src/ledger/tables.ts';
import { brokenBytes, lineEnds, unseen } from '../payloads.ts';
import { runs } from '../properties.ts';
import { damage, damaged } from './damage.ts';
import { readOrRefused } from './readOrRefused.ts';
import { writtenCsv } from './writtenCsv.ts';

const ROWS = 4;
const specs: readonly TableSpec[] = Object.values(tables);

/** A table of ours cut to a few rows: a long one is read no other way. */
const sheet = fc.record({ spec: fc.constantFrom(...specs), from: fc.nat(1_000) }).map(({ spec, from }) => {
  const [header = '', ...lines] = readDataText(`${spec.name}.csv`).trimEnd().split('\n');
  const start = from % Math.max(lines.length, 1); // a table may be empty
  return { spec, text: `${[header, ...lines.slice(start, start + ROWS)].join('\n')}\n` };
});

/** Whether a typed value says what its cell says. */
function says(value: unknown, cell: string): boolean {
  if (value === null) return cell === '';
  if (typeof value === 'number') return cell !== '' && value === Number(cell) && !Object.is(value, -0);
  return String(value) === cell;
}

/** Whether a file is read; if so, its rows say what its cells say. */
function isRead(spec: TableSpec, bytes: Uint8Array): boolean {
  const file = `data/${spec.name}.csv`;
  const rows = readOrRefused(file, () => parseTable(decodeData(file, bytes), spec));
  if (rows === undefined) return false;
  const { header, rows: cells } = readCells(file, decodeData(file, bytes));
  expect(rows).toHaveLength(cells.length);
  for (const [index, row] of (rows as Record<string, unknown>[]).entries())
    expect(header.filter((column, place) => !says(row[column], cells[index]?.[place] ?? ''))).toEqual([]);
  return true;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table of ours', () => {
  it('is the same in another order of columns, and with needless quotes', () => {
    fc.assert(
      fc.property(sheet, fc.nat(20), ({ spec, text }, by) => {
        const { header, rows } = readCells('t.csv', text);
        const turned = [header, ...rows].map((row) => [...row.slice(by), ...row.slice(0, by)].toReversed());
        expect(parseTable(writtenCsv(turned, true), spec)).toEqual(parseTable(text, spec));
      }),
      runs(),
    );
  });

  it('is read as it stands or refused with a sentence, however it is damaged', () => {
    const ends = { read: 0, refused: 0 };
    fc.assert(
      fc.property(sheet, damage, ({ spec, text }, wrong) => {
        ends[isRead(spec, bytesOf(damaged(text, wrong))) ? 'read' : 'refused'] += 1;
      }),
      runs(1_000),
    );
    expect(Math.min(ends.read, ends.refused)).toBeGreaterThan(100);
  });

  it('takes no character nobody sees, no line end of another system and no byte that is not UTF-8', () => {
    const stray = fc.oneof(
      fc.constantFrom<string>(...unseen, ...lineEnds).map(bytesOf),
      fc.constantFrom(...brokenBytes).map((bytes) => Uint8Array.from(bytes)),
    );
    fc.assert(
      fc.property(sheet, fc.nat(), stray, ({ spec, text }, at, bytes) => {
        const parts = [text.slice(0, at % text.length), text.slice(at % text.length)].map(bytesOf);
        expect(isRead(spec, Buffer.concat([parts[0] ?? bytes, bytes, parts[1] ?? bytes]))).toBe(false);
      }),
      runs(300),
    );
  });

  it('is refused where it is cut off, unless after a row', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), ({ spec, text }, at) => {
        const part = bytesOf(text).slice(0, at % bytesOf(text).length);
        const isWhole = part.at(-1) === 0x0a && part.indexOf(0x0a) < part.length - 1;
        expect(isRead(spec, part)).toBe(isWhole);
      }),
      runs(),
    );
  });
});
