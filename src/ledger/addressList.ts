import { z } from 'zod';
import { DataError } from './errors.ts';
import { parseCells } from './parseCells.ts';

/** Site paths as data/published-urls.txt has them: without base, a page ends in a slash. */
export const sitePath = z
  .string()
  .regex(
    /^\/(?:[\w@.%~-]+\/)*(?:[\w@%~-][\w@.%~-]*\.\w+)?$/,
    'a path of the site, such as /awards/ or /data/awards.csv',
  );

/**
 * Reads a list about published addresses, such as data/redirects.csv.
 *
 * @param file as errors name it
 * @throws DataError with every cell that is wrong
 */
export function addressList<Row>(
  csv: string,
  file: string,
  row: z.ZodType<Row>,
  columns: readonly string[],
): Row[] {
  const { header, rows } = parseCells(csv);
  if (header.join() !== columns.join())
    throw new DataError([
      {
        file,
        value: header.join(),
        expected: `the columns ${columns.join()}`,
        fix: 'restore the first line',
      },
    ]);
  const values = rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
  const read = values.map((cells) => row.safeParse(cells));
  const problems = read.flatMap(({ error }, index) =>
    (error?.issues ?? []).map(({ path: [column], message }) => ({
      file,
      row: index + 1,
      column: String(column),
      value: values[index]?.[String(column)] ?? '',
      expected: message,
      fix: 'correct the cell',
    })),
  );
  if (problems.length > 0) throw new DataError(problems);
  return read.flatMap(({ data }) => (data === undefined ? [] : [data]));
}
