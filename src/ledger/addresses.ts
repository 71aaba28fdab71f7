/** What is known of the addresses the site ever published. */
import { z } from 'zod';
import type { RowProblem } from './defineTable.ts';
import { DataError } from './errors.ts';
import { dataFolder, listFiles, readDataText } from './read-fs.ts';
import { parseCells } from './readCells.ts';

/** Site paths as data/published-urls.txt has them: without base, a page ends in a slash. */
const sitePath = z
  .string()
  .regex(
    /^\/(?:[\w@.%~-]+\/)*(?:[\w@%~-][\w@.%~-]*\.\w+)?$/,
    'a path of the site, such as /awards/ or /data/awards.csv',
  );

const since = z.iso.date('a day, YYYY-MM-DD');

/** An address that was published and has another now. */
const redirect = z.object({
  from: sitePath,
  /** Where it leads; a page may have a place within it, such as `/tasks/#task-1`. */
  to: z.string().refine((to) => sitePath.safeParse(to.replace(/#[^#\s]+$/, '')).success, {
    error: 'a path of the site, such as /awards/ or /tasks/#task-1',
  }),
  since,
});
export type Redirect = z.infer<typeof redirect>;

/** A published file that is no more: its address answers 404 and is never given to anything else. */
const gone = z.object({
  path: sitePath.regex(/[^/]$/, 'the path of a file: a page that goes leads to another (data/redirects.csv)'),
  since,
  reason: z.string().trim().min(1, 'why it went, in a sentence'),
});
export type Gone = z.infer<typeof gone>;

export interface Addresses {
  /** Every site path that was ever published. */
  published: string[];
  /** Where those lead that have another now. */
  redirects: Redirect[];
  /** Files that are no more. */
  gone: Gone[];
}

/** What is known of the site's addresses; nothing where a folder keeps no such lists. */
export function loadAddresses(folder = dataFolder()): Addresses {
  const files = listFiles(folder);
  const read = <List>(name: string, parse: (text: string) => List[]): List[] =>
    files.includes(name) ? parse(readDataText(name, folder)) : [];
  return {
    published: read('published-urls.txt', (text) => text.trim().split('\n')),
    redirects: read('redirects.csv', parseRedirects),
    gone: read('gone.csv', parseGone),
  };
}

type Cells = Readonly<Record<string, string>>;

/**
 * Reads a list about published addresses, such as data/redirects.csv.
 *
 * @param file as errors name it
 * @param check what is wrong with a row among the others; asked where every cell is right
 * @throws DataError with everything that is wrong
 */
export function addressList<Row extends Cells>(
  csv: string,
  file: string,
  schema: z.ZodObject & z.ZodType<Row>,
  check: (row: Row, index: number, all: readonly Row[]) => readonly RowProblem[] = () => [],
): Row[] {
  const { header, rows } = parseCells(csv);
  const columns = Object.keys(schema.shape);
  if (header.join() !== columns.join()) {
    const expected = `the columns ${columns.join()}`;
    throw new DataError([{ file, value: header.join(), expected, fix: 'restore the first line' }]);
  }
  const values = rows.map((cells): Cells =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
  );
  const problems = values.flatMap((cells, index) =>
    (schema.safeParse(cells).error?.issues ?? []).map(({ path, message }) => {
      const column = String(path[0]);
      return {
        file,
        row: index + 1,
        column,
        value: cells[column] ?? '',
        expected: message,
        fix: 'correct the cell',
      };
    }),
  );
  if (problems.length > 0) throw new DataError(problems);
  const read = values.map((cells) => schema.parse(cells));
  const faults = read.flatMap((row, index) =>
    check(row, index, read).map((fault) => ({
      file,
      row: index + 1,
      key: row[columns[0] ?? ''] ?? '',
      value: row[fault.column] ?? '',
      ...fault,
    })),
  );
  if (faults.length > 0) throw new DataError(faults);
  return read;
}

const TWICE = { expected: 'an address no row above has', fix: 'keep one of the rows' };

const pathOf = (address: string): string => address.replace(/#.*$/, '');
const endingOf = (address: string): string => /(\.\w+)?$/.exec(pathOf(address))?.[0] ?? '';
const isEnglish = (address: string): boolean => address.startsWith('/en/');

function redirectProblems({ from, to }: Redirect, index: number, all: readonly Redirect[]): RowProblem[] {
  const problems: RowProblem[] = [];
  const say = (expected: string, fix: string) => problems.push({ column: 'to', expected, fix });
  if (all.findIndex((other) => other.from === from) < index) problems.push({ column: 'from', ...TWICE });
  const next = all.find((other) => other.from === pathOf(to));
  if (next !== undefined) say('an address that stands, not another redirect', `write ${next.to}`);
  if (endingOf(from) !== endingOf(to))
    say(`an address of the same kind as ${from}`, 'lead pages to pages and files to files of the same kind');
  if (isEnglish(from) !== isEnglish(to) && endingOf(from) === '')
    say('a page in the same language', 'add or leave out /en');
  return problems;
}

/** @throws DataError with everything wrong with the file */
export const parseRedirects = (csv: string): Redirect[] =>
  addressList(csv, 'data/redirects.csv', redirect, redirectProblems);

/** @throws DataError with everything wrong with the file */
export const parseGone = (csv: string): Gone[] =>
  addressList(csv, 'data/gone.csv', gone, ({ path }, index, all) =>
    all.findIndex((other) => other.path === path) < index ? [{ column: 'path', ...TWICE }] : [],
  );
