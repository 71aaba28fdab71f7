/** Cases that change the columns: their names, their order, or which there are. */
import fc from 'fast-check';
import { fileOf, shown, type Expectation, type Mutation, type Mutator } from './mutation.ts';
import { objectKeys, spaces, unseen } from './payloads.ts';
import { writtenRow, type Sheet } from './sheet.ts';

interface Change {
  expects: Expectation;
  what: string;
  header: readonly string[];
  /** What becomes of the cells of a row; as they are where it is left out. */
  row?: (cells: readonly string[]) => readonly string[];
}

function aboutColumn(
  kind: string,
  change: (names: readonly string[], index: number, n: number) => Change,
): Mutator {
  return (sheet: Sheet) =>
    fc.tuple(fc.nat(sheet.columns.length - 1), fc.nat(1_000)).map(([index, n]): Mutation => {
      const names = sheet.columns.map(({ name }) => name);
      const { expects, what, header, row } = change(names, index, n);
      const rows =
        row === undefined ? sheet.lines.slice(1) : sheet.cells.map((cells) => writtenRow(row(cells)));
      return { kind, expects, what, file: fileOf([writtenRow(header), ...rows]) };
    });
}

const swap = <Item>(list: readonly Item[], a: number, b: number): Item[] =>
  list.map((item, index) => (index === a ? (list[b] ?? item) : index === b ? (list[a] ?? item) : item));

const renamed = (kind: string, rename: (name: string, n: number) => string): Mutator =>
  aboutColumn(kind, (names, index, n) => {
    const name = rename(names[index] ?? '', n);
    return {
      expects: name === names[index] ? 'same' : 'refused',
      what: `${names[index] ?? ''} → ${shown(name)}`,
      header: names.with(index, name),
    };
  });

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export const headerMutations: readonly Mutator[] = [
  renamed('header: renamed', (name, n) => `${name}${String(n)}`),
  renamed('header: object key', (_, n) => pick(objectKeys, n)),
  renamed('header: another case', (name) => name.toUpperCase()),
  renamed('header: unseen character', (name, n) => name + pick(unseen, n)),
  renamed('header: space', (name, n) => (n % 2 === 0 ? name + pick(spaces, n) : pick(spaces, n) + name)),
  renamed('header: emptied', () => ''),
  renamed('header: huge', (name, n) => name.repeat(100 + n)),
  aboutColumn('header: a column twice', (names, index, n) => ({
    expects: 'refused',
    what: names[index] ?? '',
    header: names.toSpliced(n % names.length, 0, names[index] ?? ''),
    row: (cells) => cells.toSpliced(n % names.length, 0, cells[index] ?? ''),
  })),
  aboutColumn('header: a column more', (names, index, n) => ({
    expects: 'refused',
    what: `before ${names[index] ?? ''}`,
    header: names.toSpliced(index, 0, pick([...objectKeys, 'x', 'status'], n)),
    row: (cells) => cells.toSpliced(index, 0, 'x'),
  })),
  aboutColumn('header: a column gone', (names, index) => ({
    expects: 'refused',
    what: names[index] ?? '',
    header: names.toSpliced(index, 1),
    row: (cells) => cells.toSpliced(index, 1),
  })),
  aboutColumn('header: two columns change places', (names, index, n) => ({
    expects: 'same',
    what: `${names[index] ?? ''} and ${names[n % names.length] ?? ''}, cells and all`,
    header: swap(names, index, n % names.length),
    row: (cells) => swap(cells, index, n % names.length),
  })),
  aboutColumn('header: two names change places', (names, index, n) => ({
    expects: 'either',
    what: `${names[index] ?? ''} and ${names[n % names.length] ?? ''}`,
    header: swap(names, index, n % names.length),
  })),
  aboutColumn('header: cells change places', (names, index, n) => ({
    expects: 'either',
    what: `${names[index] ?? ''} and ${names[n % names.length] ?? ''}`,
    header: names,
    row: (cells) => swap(cells, index, n % names.length),
  })),
];
