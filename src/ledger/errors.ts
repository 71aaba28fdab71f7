/**
 * The two kinds of failure a person who edits data or charts meets. Both are sentences with a hint:
 * what is wrong, where, what stands there, what was expected, what to change.
 */

/** One thing wrong with one file; `row` counts data rows from 1 (the header is not a data row). */
export interface Problem {
  file: string;
  row?: number;
  /** The row's id, so that the row is found even when line numbers shift. */
  key?: string;
  column?: string;
  /** What stands there now, exactly. */
  value?: string;
  /** The row of the same file that stands in its way. */
  twin?: number;
  expected: string;
  fix: string;
}

const LISTED_AT_MOST = 20;
const VALUE_SHOWN_AT_MOST = 80;

// Characters that would not be seen, or would reorder the message or command the terminal it is read in.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD]/gu;

/** A text in an error: in quotes, cut where it is long, with nothing in it that is not seen. */
export function quoted(value: string): string {
  const shown = value.length > VALUE_SHOWN_AT_MOST ? `${value.slice(0, VALUE_SHOWN_AT_MOST)}…` : value;
  return JSON.stringify(shown).replace(UNSEEN, (hidden) => {
    const code = (hidden.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

function place(problem: Problem): string {
  const parts: string[] = [];
  if (problem.row !== undefined) parts.push(`row ${String(problem.row)}`);
  if (problem.key !== undefined) parts.push(`key ${quoted(problem.key)}`);
  if (problem.column !== undefined) parts.push(`column ${quoted(problem.column)}`);
  return parts.length > 0 ? `${parts.join(', ')}: ` : '';
}

function sentence(problem: Problem): string {
  const found = problem.value === undefined ? '' : `found ${quoted(problem.value)}, `;
  return `  ${place(problem)}${found}expected ${problem.expected}.\n    Fix: ${problem.fix}.`;
}

/** Bad input data. Holds every problem found in the pass, not only the first. */
export class DataError extends Error {
  override name = 'DataError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const files = [...new Set(problems.map((problem) => problem.file))];
    const blocks = files.map((file) => {
      const own = problems.filter((problem) => problem.file === file);
      const listed = own.slice(0, LISTED_AT_MOST).map(sentence);
      const rest =
        own.length > LISTED_AT_MOST ? [`  … and ${String(own.length - LISTED_AT_MOST)} more.`] : [];
      return [
        `${file}: ${String(own.length)} problem${own.length === 1 ? '' : 's'}`,
        ...listed,
        ...rest,
      ].join('\n');
    });
    super(blocks.join('\n'));
    this.problems = problems;
  }
}

/** A chart asked to draw what it cannot draw honestly: no rows, a number that is not one, a library warning. */
export class ChartError extends Error {
  override name = 'ChartError';

  constructor(chart: string, wrong: string, fix: string) {
    super(`chart ${chart}: ${wrong}.\n    Fix: ${fix}.`);
  }
}
