/** Cases that add, drop, double, move or cut whole rows. */
import fc from 'fast-check';
import { fileOf, type Mutation, type Mutator } from './mutation.ts';
import { writtenRow, type Sheet } from './sheet.ts';

type Change = Omit<Mutation, 'kind' | 'file'> & { lines: readonly string[] };

/** A case about one row of a sheet and a number to do something with. */
function aboutRow(kind: string, change: (sheet: Sheet, row: number, n: number) => Change): Mutator {
  return (sheet) =>
    fc.tuple(fc.nat(sheet.cells.length - 1), fc.nat(1_000)).map(([row, n]): Mutation => {
      const { lines, ...rest } = change(sheet, row, n);
      return { kind, ...rest, file: fileOf(lines) };
    });
}

const at = (row: number): string => `row ${String(row + 1)}`;

/** A row like another under an id of its own: what someone who copies a line and forgets half of it writes. */
function appended({ cells, columns, lines }: Sheet, row: number, n: number): Change {
  const copy = (cells[row] ?? []).map((cell, index) =>
    columns[index]?.name === 'id' ? `fuzz-${String(n)}` : cell,
  );
  return {
    expects: 'either',
    what: `${at(row)} once more as fuzz-${String(n)}`,
    lines: [...lines, writtenRow(copy)],
  };
}

export const rowMutations: readonly Mutator[] = [
  aboutRow('row: dropped', ({ lines }, row) => ({
    expects: lines.length > 2 ? 'valid' : 'refused',
    what: at(row),
    lines: lines.toSpliced(row + 1, 1),
  })),
  aboutRow('row: several dropped', ({ lines }, row, n) => ({
    expects: 'either',
    what: `${String(n % 9)} from ${at(row)}`,
    lines: lines.toSpliced(row + 1, n % 9),
  })),
  aboutRow('row: doubled', ({ lines }, row, n) => {
    const place = 1 + (n % lines.length);
    return {
      expects: 'refused',
      what: `${at(row)} again at ${String(place)}`,
      lines: lines.toSpliced(place, 0, lines[row + 1] ?? ''),
    };
  }),
  aboutRow('row: appended', appended),
  aboutRow('row: moved', ({ lines }, row, n) => {
    const other = 1 + (n % (lines.length - 1));
    return {
      expects: 'valid',
      what: `${at(row)} and ${at(other - 1)} change places`,
      lines: lines.with(row + 1, lines[other] ?? '').with(other, lines[row + 1] ?? ''),
    };
  }),
  aboutRow('row: blank line', ({ lines }, row, n) => ({
    expects: 'refused',
    what: `before ${at(row)}`,
    lines: lines.toSpliced(row + 1, 0, ['', ' ', ',', ','.repeat(50)][n % 4] ?? ''),
  })),
  aboutRow('row: too short', ({ lines, cells, columns }, row, n) => ({
    expects: 'refused',
    what: at(row),
    lines: lines.with(row + 1, writtenRow((cells[row] ?? []).toSpliced(n % columns.length, 1 + (n % 3)))),
  })),
  aboutRow('row: too long', ({ lines, cells }, row, n) => ({
    expects: 'refused',
    what: at(row),
    lines: lines.with(row + 1, writtenRow((cells[row] ?? []).toSpliced(n % 5, 0, 'x'))),
  })),
  aboutRow('row: header among the rows', ({ lines }, row) => ({
    expects: 'refused',
    what: `before ${at(row)}`,
    lines: lines.toSpliced(row + 1, 0, lines[0] ?? ''),
  })),
  aboutRow('row: all gone', ({ lines }) => ({
    expects: 'refused',
    what: 'only the header is left',
    lines: lines.slice(0, 1),
  })),
];
