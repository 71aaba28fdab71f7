/** An error is an answer only where a person can act on it: it names what is wrong, where, and what to do. */
import { DataError, type Problem } from '../../src/errors.ts';
import type { Mutation } from './mutation.ts';

// Whatever the message quotes must be seen and must not move the rest; its own line feeds aside.
const HIDDEN = /[^\P{C}\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u;
const LONGEST = 20_000;

function badProblem(problem: Problem, file: string): string | undefined {
  const { row, key, column, value, expected, fix } = problem;
  if (problem.file !== file) return `names the file ${problem.file}`;
  if (expected.trim() === '' || fix.trim() === '') return 'does not say what was expected or how to mend it';
  if (row !== undefined && !(Number.isInteger(row) && row >= 0)) return `names row ${String(row)}`;
  if (row !== undefined && column !== undefined && (key === undefined || value === undefined))
    return 'names a cell without its key or value';
  return undefined;
}

/** Whether one of the problems is about the very cell that was rewritten. */
const namesCell = (
  problems: readonly Problem[],
  { row, column, text }: NonNullable<Mutation['cell']>,
): boolean =>
  problems.some(
    (problem) =>
      (problem.row === row + 1 && problem.column === column && problem.value === text) ||
      problem.expected.startsWith('a value no other row has'),
  );

/** What is wrong with an error; `undefined` where nothing is. */
export function badError(error: unknown, file: string, mutation: Mutation): string | undefined {
  if (!(error instanceof DataError)) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `threw ${name} instead of an error of the data`;
  }
  const { problems, message } = error;
  if (problems.length === 0) return 'the error names no problem';
  for (const problem of problems) {
    const bad = badProblem(problem, file);
    if (bad !== undefined) return `the error ${bad}: ${message.slice(0, 300)}`;
  }
  if (!message.includes(file)) return 'the message does not name the file';
  const hidden = HIDDEN.exec(message)?.[0];
  if (hidden !== undefined)
    return `the message holds the unseen character U+${(hidden.codePointAt(0) ?? 0).toString(16)}`;
  if (message.length > LONGEST) return `the message has ${String(message.length)} characters`;
  const { cell } = mutation;
  const isWholeFile = problems.every(({ row }) => row === undefined);
  if (cell !== undefined && !isWholeFile && !namesCell(problems, cell))
    return `the error is not about the rewritten cell: ${message.slice(0, 300)}`;
  return undefined;
}
