/** Rows of an earlier version under the names of today: a column or code that was renamed is no figure that changed. */
import type { Rename } from '../renames.ts';
import { compareVersions } from '../compareVersions.ts';

type Cell = string | number | null;

/** The value a renamed code has now; the same where it was not renamed. */
function translated(value: Cell, own: readonly Rename[]): Cell {
  const code = own.find((rename) => rename.code !== '' && rename.code === String(value ?? ''));
  return code === undefined ? value : code.new_code;
}

/**
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
