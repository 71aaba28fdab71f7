import { z } from 'zod';
import { DataError, type Problem } from '../errors.ts';
import { parseCells } from './parseCells.ts';
import { dataFolder, listFiles, readDataText } from './read-fs.ts';

const REDIRECTS = 'redirects.csv';
const PUBLISHED = 'published-urls.txt';
const COLUMNS = ['from', 'to', 'since'] as const;

/** Site paths as data/published-urls.txt has them: without base, a page ends in a slash. */
const path = z
  .string()
  .regex(
    /^\/(?:[\w@.%~-]+\/)*(?:[\w@%~-][\w@.%~-]*\.\w+)?$/,
    'a path of the site, such as /awards/ or /data/awards.csv',
  );

/** An address that was published and has another now. */
const redirect = z.object({
  from: path,
  /** Where it leads; a page may have a place within it, such as `/tasks/#task-1`. */
  to: z.string().refine((to) => path.safeParse(to.replace(/#[^#\s]+$/, '')).success, {
    error: 'a path of the site, such as /awards/ or /tasks/#task-1',
  }),
  since: z.iso.date('a day, YYYY-MM-DD'),
});
export type Redirect = z.infer<typeof redirect>;

const pathOf = (address: string): string => address.replace(/#.*$/, '');
const endingOf = (address: string): string => /(\.\w+)?$/.exec(pathOf(address))?.[0] ?? '';
const isEnglish = (address: string): boolean => address.startsWith('/en/');

function cellProblems(cells: readonly string[], row: number): Problem[] {
  const values = Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index]]));
  const { error } = redirect.safeParse(values);
  return (error?.issues ?? []).map(({ path: [column], message }) => ({
    file: `data/${REDIRECTS}`,
    row,
    column: String(column),
    value: String(values[String(column)] ?? ''),
    expected: message,
    fix: 'correct the cell',
  }));
}

/** What is wrong with a redirect among the others. */
function rowProblems({ from, to }: Redirect, index: number, all: readonly Redirect[]): Problem[] {
  const about = { file: `data/${REDIRECTS}`, row: index + 1, key: from };
  const problems: Problem[] = [];
  const say = (column: string, value: string, expected: string, fix: string): void => {
    problems.push({ ...about, column, value, expected, fix });
  };
  if (all.findIndex((other) => other.from === from) < index)
    say('from', from, 'an address no row above has', 'keep one of the rows');
  const next = all.find((other) => other.from === pathOf(to));
  if (next !== undefined) say('to', to, 'an address that stands, not another redirect', `write ${next.to}`);
  if (endingOf(from) !== endingOf(to))
    say(
      'to',
      to,
      `an address of the same kind as ${from}`,
      'lead pages to pages and files to files of the same kind',
    );
  if (isEnglish(from) !== isEnglish(to) && endingOf(from) === '')
    say('to', to, 'a page in the same language', 'add or leave out /en');
  return problems;
}

/** @throws DataError with everything wrong with the file */
export function parseRedirects(csv: string): Redirect[] {
  const { header, rows } = parseCells(csv);
  if (header.join() !== COLUMNS.join())
    throw new DataError([
      {
        file: `data/${REDIRECTS}`,
        value: header.join(),
        expected: `the columns ${COLUMNS.join()}`,
        fix: 'restore the first line',
      },
    ]);
  const malformed = rows.flatMap((cells, index) => cellProblems(cells, index + 1));
  if (malformed.length > 0) throw new DataError(malformed);
  const redirects = rows.map(([from = '', to = '', since = '']) => ({ from, to, since }));
  const problems = redirects.flatMap(rowProblems);
  if (problems.length > 0) throw new DataError(problems);
  return redirects;
}

/** Addresses that are for ever, and where those lead that have another now; nothing where a folder keeps no such lists. */
export function loadAddresses(folder = dataFolder()): { published: string[]; redirects: Redirect[] } {
  const files = listFiles(folder);
  return {
    published: files.includes(PUBLISHED) ? readDataText(PUBLISHED, folder).trim().split('\n') : [],
    redirects: files.includes(REDIRECTS) ? parseRedirects(readDataText(REDIRECTS, folder)) : [],
  };
}
