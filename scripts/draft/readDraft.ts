/** Files of a draft as a person hands them back: read as strictly as a table, and decided row by row. */
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';
import { shapeOf } from '../../src/ledger/parseTable.ts';
import { readCells } from '../../src/ledger/readCells.ts';

/** A row of a file; `row` counts from 1, `key` is its first column. */
export interface DraftLine {
  row: number;
  key: string;
  cells: Cells;
}

export interface DraftFile {
  /** What errors call it. */
  file: string;
  lines: DraftLine[];
}

const NAMED_AT_MOST = 10;

/** Some of the names, and how many more. */
function some(names: readonly string[]): string {
  const more = names.length - NAMED_AT_MOST;
  return `${names.slice(0, NAMED_AT_MOST).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

/** One sentence: a file that is no draft at all lacks forty columns. */
function checkHeader(file: string, header: readonly string[], columns: readonly string[]): void {
  const wrong = [
    ['lacks', columns.filter((name) => !header.includes(name))],
    ['has besides', header.filter((name) => !columns.includes(name))],
    ['has twice', header.filter((name, at) => header.indexOf(name) !== at)],
  ] as const;
  const said = wrong.filter(([, names]) => names.length > 0).map(([what, names]) => `${what} ${some(names)}`);
  if (said.length === 0) return;
  throw new DataError([
    {
      file,
      expected: `the columns npm run draft writes (the file ${said.join('; ')})`,
      fix: 'hand back the file it wrote, with all its columns',
    },
  ]);
}

/** @throws DataError with everything that is wrong with the file as a file, or with a key that two rows have */
export function readDraft(file: string, text: string, columns: readonly string[]): DraftFile {
  const problems: Problem[] = [];
  const { header, rows } = readCells(file, text);
  checkHeader(file, header, columns);
  const [keyColumn = ''] = columns;
  const lines = rows.map((cells, at): DraftLine => {
    const key = cells[header.indexOf(keyColumn)] ?? '';
    const wrong = shapeOf(cells, header);
    if (wrong !== undefined) problems.push({ file, row: at + 1, key, ...wrong });
    return { row: at + 1, key, cells: Object.fromEntries(header.map((name, n) => [name, cells[n] ?? ''])) };
  });
  const first = new Map(lines.toReversed().map(({ key, row }) => [key, row]));
  for (const { key, row } of lines) {
    const other = first.get(key) ?? row;
    if (other === row) continue;
    const expected = `a value no other row has (row ${String(other)} has it)`;
    problems.push({ file, row, key, column: keyColumn, value: key, expected, fix: 'remove one of the two' });
  }
  if (problems.length > 0) throw new DataError(problems);
  return { file, lines };
}

export interface Choice {
  /** Rows that say yes. */
  chosen: DraftLine[];
  /** Rows that say nothing. */
  undecided: DraftLine[];
  problems: Problem[];
}

/** @param partly whether rows nobody decided may wait: a figure that is left out by oversight would never be missed */
export function chooseRows({ file, lines }: DraftFile, partly: boolean): Choice {
  const saying = (word: string): DraftLine[] => lines.filter(({ cells }) => cells.accepted === word);
  const [chosen, undecided, refused] = [saying('yes'), saying(''), saying('no')];
  const column = 'accepted';
  const problems: Problem[] = lines
    .filter((line) => ![...chosen, ...undecided, ...refused].includes(line))
    .map(({ row, key, cells: { accepted = '' } }) => ({
      ...{ file, row, key, column, value: accepted },
      expected: 'yes, no, or nothing while it is not decided',
      fix: 'correct the cell',
    }));
  if (undecided.length > 0 && !partly)
    problems.push({
      ...{ file, column, value: '' },
      expected: `yes or no in every row; ${String(undecided.length)} of ${String(lines.length)} have neither (${some(undecided.map(({ key }) => key))})`,
      fix: 'decide them, or add --partly: they then wait in the draft, which can be accepted again',
    });
  if (chosen.length === 0)
    problems.push({ file, column, expected: 'yes in one row at least', fix: 'accept rows in draft.html' });
  return { chosen, undecided, problems };
}
