/** Cases that rewrite one cell. The file stays well-formed: it is the cell that is wrong, odd or hostile. */
import fc from 'fast-check';
import { fileOf, shown, type Expectation, type Mutation, type Mutator } from './mutation.ts';
import { badDates, badNumbers, formulas, lineEnds, markup, objectKeys, spaces, unseen } from './payloads.ts';
import { quoted, written, writtenRow, type Sheet, type SheetColumn } from './sheet.ts';

type Judge = (column: SheetColumn, text: string) => Expectation;

/** Columns of free text: they must take any visible words, and give them back. */
export const takesText = ({ meta }: SheetColumn): boolean =>
  meta.type === 'string' && /text without|text without outer spaces/.test(meta.expected);

const isNumeric = ({ meta }: SheetColumn): boolean => meta.type === 'integer' || meta.type === 'number';

/** The lines of a sheet with one cell rewritten, in quotes where it needs them or `always`. */
function withCell(sheet: Sheet, row: number, index: number, text: string, always = false): string {
  const cells = sheet.cells[row] ?? [];
  const line = cells.map((cell, at) => {
    if (at !== index) return written(cell);
    return always ? quoted(text) : written(text);
  });
  return fileOf(sheet.lines.with(row + 1, line.join(',')));
}

function rewrite(
  kind: string,
  texts: (old: string) => fc.Arbitrary<string>,
  judge: Judge,
  only: (column: SheetColumn) => boolean = () => true,
): Mutator {
  return (sheet) => {
    const indices = sheet.columns.flatMap((column, index) => (only(column) ? [index] : []));
    const place = fc.record({
      row: fc.nat(sheet.cells.length - 1),
      index: fc.constantFrom(...(indices.length > 0 ? indices : sheet.columns.keys())),
      always: fc.boolean(),
    });
    return place.chain(({ row, index, always }) =>
      texts(sheet.cells[row]?.[index] ?? '').map((text): Mutation => {
        const column = sheet.columns[index] ?? { name: '', meta: { expected: '', type: 'string' } as never };
        return {
          kind,
          expects: judge(column, text),
          what: `row ${String(row + 1)}, column ${column.name} = ${shown(text)}`,
          cell: { row, column: column.name, text },
          file: withCell(sheet, row, index, text, always),
        };
      }),
    );
  };
}

const either: Judge = () => 'either';
const refused: Judge = () => 'refused';
/** Words a column of free text must take; any other column decides by its schema. */
const wordsFit: Judge = (column) => (takesText(column) ? 'valid' : 'either');

/** A text with another put in at some place. */
const within = (pieces: readonly string[]) => (old: string) =>
  fc
    .tuple(fc.constantFrom(...pieces), fc.nat(old.length))
    .map(([piece, at]) => old.slice(0, at) + piece + old.slice(at));

const around = (pieces: readonly string[]) => (old: string) =>
  fc
    .tuple(fc.constantFrom(...pieces), fc.boolean())
    .map(([piece, before]) => (before ? piece + old : old + piece));

const oneOfThese = (texts: readonly string[]) => () => fc.constantFrom(...texts);

const HUGE = [1_000, 10_000, 70_000] as const;

/** Swaps two cells of a row: the row tells something else, or nothing valid. */
const swappedCells: Mutator = (sheet) =>
  fc
    .record({
      row: fc.nat(sheet.cells.length - 1),
      a: fc.nat(sheet.columns.length - 1),
      b: fc.nat(sheet.columns.length - 1),
    })
    .map(({ row, a, b }): Mutation => {
      const cells = sheet.cells[row] ?? [];
      const swapped = cells.with(a, cells[b] ?? '').with(b, cells[a] ?? '');
      return {
        kind: 'cell: swapped',
        expects: cells[a] === cells[b] ? 'same' : 'either',
        what: `row ${String(row + 1)}, columns ${sheet.columns[a]?.name ?? ''} and ${sheet.columns[b]?.name ?? ''} swapped`,
        file: fileOf(sheet.lines.with(row + 1, writtenRow(swapped))),
      };
    });

/** Puts the cell of another row in the place of one. */
const copiedCell: Mutator = (sheet) =>
  fc
    .record({
      row: fc.nat(sheet.cells.length - 1),
      from: fc.nat(sheet.cells.length - 1),
      index: fc.nat(sheet.columns.length - 1),
    })
    .map(({ row, from, index }): Mutation => {
      const text = sheet.cells[from]?.[index] ?? '';
      const column = sheet.columns[index]?.name ?? '';
      return {
        kind: 'cell: of another row',
        expects: text === sheet.cells[row]?.[index] ? 'same' : column === 'id' ? 'refused' : 'either',
        what: `row ${String(row + 1)}, column ${column} as in row ${String(from + 1)}`,
        file: withCell(sheet, row, index, text),
      };
    });

export const cellMutations: readonly Mutator[] = [
  rewrite('cell: markup', oneOfThese(markup), wordsFit),
  rewrite('cell: markup within', within(markup), (column) => (takesText(column) ? 'valid' : 'either')),
  rewrite('cell: formula', oneOfThese(formulas), wordsFit),
  rewrite('cell: formula before', around(formulas), wordsFit, takesText),
  rewrite('cell: object key', oneOfThese(objectKeys), wordsFit),
  rewrite(
    'cell: odd number',
    oneOfThese(badNumbers),
    (column) => (isNumeric(column) ? 'refused' : 'either'),
    isNumeric,
  ),
  rewrite('cell: odd number anywhere', oneOfThese(badNumbers), either),
  rewrite('cell: odd date', oneOfThese(badDates), ({ meta }) =>
    meta.type === 'date' ? 'refused' : 'either',
  ),
  rewrite('cell: unseen character', within(unseen), refused),
  rewrite('cell: other line end', within(lineEnds), refused),
  rewrite('cell: line feed', within(['\n']), refused),
  rewrite('cell: half of a pair', within(['\ud83d', '\ude00', '\udc00\ud800']), refused),
  rewrite('cell: space before or after', around(spaces), (column) =>
    takesText(column) ? 'refused' : 'either',
  ),
  rewrite('cell: space within', within(spaces), either),
  rewrite(
    'cell: emptied',
    () => fc.constant(''),
    ({ meta }) => (meta.optional === true ? 'either' : 'refused'),
  ),
  rewrite('cell: quotes', within(['"', '""', '","', '"\n"', "'", '“”']), either),
  rewrite('cell: separators', within([',', ';', '|', '||', '，']), either),
  rewrite('cell: any characters', () => fc.string({ unit: 'binary', maxLength: 40 }), either),
  rewrite('cell: any words', () => fc.string({ unit: 'grapheme', maxLength: 40 }), either),
  rewrite(
    'cell: huge',
    () =>
      fc
        .tuple(fc.constantFrom(...HUGE), fc.constantFrom('x', '区', '"', ',', '9', 'a ', '<b>', 'x-'))
        .map(([times, piece]) => piece.repeat(times)),
    either,
  ),
  rewrite(
    'cell: another case',
    (old) => fc.constantFrom(old.toUpperCase(), old.toLowerCase(), old.normalize('NFD')),
    either,
  ),
  swappedCells,
  copiedCell,
];
