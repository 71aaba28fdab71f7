import { z } from 'zod';
import { DataError } from './errors.ts';
import { addressList, sitePath } from './addressList.ts';

export const GONE_FILE = 'gone.csv';
const COLUMNS = ['path', 'since', 'reason'] as const;

/** A published file that is no more: its address answers 404 and is never given to anything else. */
const gone = z.object({
  path: sitePath.regex(/[^/]$/, 'the path of a file: a page that goes leads to another (data/redirects.csv)'),
  since: z.iso.date('a day, YYYY-MM-DD'),
  reason: z.string().trim().min(1, 'why it went, in a sentence'),
});
export type Gone = z.infer<typeof gone>;

/** @throws DataError with everything wrong with the file */
export function parseGone(csv: string): Gone[] {
  const file = `data/${GONE_FILE}`;
  const rows = addressList(csv, file, gone, COLUMNS);
  const twice = rows.flatMap(({ path }, index) =>
    rows.findIndex((other) => other.path === path) < index
      ? [
          {
            file,
            row: index + 1,
            key: path,
            column: 'path',
            value: path,
            expected: 'an address no row above has',
            fix: 'keep one of the rows',
          },
        ]
      : [],
  );
  if (twice.length > 0) throw new DataError(twice);
  return rows;
}
