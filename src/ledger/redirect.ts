import { z } from 'zod';
import { DataError, type Problem } from './errors.ts';
import { addressList, sitePath } from './addressList.ts';

export const REDIRECTS_FILE = 'redirects.csv';
const COLUMNS = ['from', 'to', 'since'] as const;

/** An address that was published and has another now. */
const redirect = z.object({
  from: sitePath,
  /** Where it leads; a page may have a place within it, such as `/tasks/#task-1`. */
  to: z.string().refine((to) => sitePath.safeParse(to.replace(/#[^#\s]+$/, '')).success, {
    error: 'a path of the site, such as /awards/ or /tasks/#task-1',
  }),
  since: z.iso.date('a day, YYYY-MM-DD'),
});
export type Redirect = z.infer<typeof redirect>;

const pathOf = (address: string): string => address.replace(/#.*$/, '');
const endingOf = (address: string): string => /(\.\w+)?$/.exec(pathOf(address))?.[0] ?? '';
const isEnglish = (address: string): boolean => address.startsWith('/en/');

/** What is wrong with a redirect among the others. */
function rowProblems({ from, to }: Redirect, index: number, all: readonly Redirect[]): Problem[] {
  const about = { file: `data/${REDIRECTS_FILE}`, row: index + 1, key: from };
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
  const redirects = addressList(csv, `data/${REDIRECTS_FILE}`, redirect, COLUMNS);
  const problems = redirects.flatMap(rowProblems);
  if (problems.length > 0) throw new DataError(problems);
  return redirects;
}
