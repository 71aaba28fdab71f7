/** `data/releases/renames.csv`: what columns and codes of earlier versions are called now. */
import { z } from 'zod';
import { addressList } from './addresses.ts';
import { compareVersions } from './loadReleases.ts';
import { listFiles, readDataText, releasesFolder } from './read-fs.ts';
import { RENAMES_FILE } from './releasedFiles.ts';

const name = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:[_-][a-z0-9]+)*)?$/, 'the name of a table, chart or column, or nothing');

/** A column (where `code` is empty) or one of its codes, and what it is since a version; without a new column it is no more. */
const rename = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'the version that renamed it, such as 2.0.0'),
  table_name: name.min(1, 'a table, or a chart whose file has the column'),
  column_name: name.min(1, 'a column'),
  code: z.string(),
  new_table: name,
  new_column: name,
  new_code: z.string(),
});
export type Rename = z.infer<typeof rename>;

/** @throws DataError with everything wrong with the file */
export const parseRenames = (csv: string): Rename[] =>
  addressList(csv, `data/releases/${RENAMES_FILE}`, rename);

let read: readonly Rename[] | undefined;

/** All renames of all versions, read once; none where a folder has no such list. */
export function renames(folder = releasesFolder()): readonly Rename[] {
  read ??= listFiles(folder).includes(RENAMES_FILE) ? parseRenames(readDataText(RENAMES_FILE, folder)) : [];
  return read;
}

type Cell = string | number | null;

/** The value a renamed code has now; the same where it was not renamed. */
function translated(value: Cell, own: readonly Rename[]): Cell {
  const code = own.find((rename) => rename.code !== '' && rename.code === String(value ?? ''));
  return code === undefined ? value : code.new_code;
}

/**
 * Rows of an earlier version under the names of today: a column or code that was renamed is no figure that changed.
 *
 * @param records rows of a table or chart as they were released
 * @param name of the table or chart
 * @param version they were released in: later renames apply, in the order of the list
 */
export function translateRecords<Row extends Readonly<Record<string, Cell>>>(
  records: readonly Row[],
  name: string,
  version: string,
  renames: readonly Rename[],
): Record<string, Cell>[] {
  const later = renames.filter(
    (rename) => rename.table_name === name && compareVersions(rename.version, version) > 0,
  );
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).flatMap(([column, value]) => {
        const own = later.filter(({ column_name: renamed }) => renamed === column);
        const whole = own.find(({ code }) => code === '');
        // A column that moved to another table, or is no more, is nothing to compare here.
        if (whole !== undefined && (whole.new_column === '' || whole.new_table !== name)) return [];
        const now = whole?.new_column ?? column;
        return [
          [
            now,
            translated(
              value,
              own.filter(({ new_column: to }) => to === now),
            ),
          ],
        ];
      }),
    ),
  );
}
