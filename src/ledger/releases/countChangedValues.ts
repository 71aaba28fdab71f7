/** How many values of a chart are not what they were when it was released. */
export type ChartRecord = Readonly<Record<string, string | number | null>>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const keyOf = (record: ChartRecord, columns: readonly string[]): string =>
  JSON.stringify(columns.map((column) => record[column] ?? null));

/**
 * The columns that name a row: the first of ids that no two rows share, else as many columns from the left as it takes.
 * Numbers name nothing by themselves: they are what changes.
 */
function keyColumns(released: readonly ChartRecord[], current: readonly ChartRecord[]): string[] {
  const columns = Object.keys(released[0] ?? {}).filter(
    (column) => column in (current[0] ?? released[0] ?? {}),
  );
  const names = (key: readonly string[]): boolean =>
    [released, current].every(
      (records) => new Set(records.map((row) => keyOf(row, key))).size === records.length,
    );
  const isId = (column: string): boolean =>
    [...released, ...current].every(({ [column]: value }) => typeof value === 'string' && ID.test(value));
  const single = columns.find((column) => isId(column) && names([column]));
  if (single !== undefined) return [single];
  const length = columns.findIndex((_, index) => names(columns.slice(0, index + 1)));
  return length < 0 ? columns : columns.slice(0, length + 1);
}

/**
 * Compares cell by cell, row by row.
 *
 * @param key columns that name a row, where the chart says which; else they are found
 */
export function countChangedValues(
  released: readonly ChartRecord[],
  current: readonly ChartRecord[],
  key: readonly string[] = keyColumns(released, current),
) {
  const now = new Map(current.map((record) => [keyOf(record, key), record]));
  const then = new Set(released.map((record) => keyOf(record, key)));
  const values = (record: ChartRecord) => Object.keys(record).filter((column) => !key.includes(column));
  const cells = released.flatMap((record) => {
    const own = now.get(keyOf(record, key));
    return values(record).map((column) => {
      if (own === undefined || !(column in own)) return 'gone';
      return own[column] === record[column] ? 'same' : 'changed';
    });
  });
  const came = current.filter((record) => !then.has(keyOf(record, key)));
  return {
    /** Values of the released chart, the columns that name its rows aside. */
    released: cells.length,
    /** Those that are different now. */
    changed: cells.filter((cell) => cell === 'changed').length,
    /** Those that are not there any more, their row or column having gone. */
    gone: cells.filter((cell) => cell === 'gone').length,
    /** Values of rows that came since. */
    added: came.flatMap(values).length,
  };
}

export type ValueChanges = ReturnType<typeof countChangedValues>;
