/** Rows by their id, for joins. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The row an id of another table points to.
 *
 * @param from - id of the row that points to it
 * @throws RangeError where none has it; loading the tables has already refused such an id with file and column
 */
export function requireRow<Row>(rows: ReadonlyMap<string, Row>, id: string, from: string): Row {
  const found = rows.get(id);
  if (found === undefined) throw new RangeError(`${from} refers to ${id}, which is not loaded`);
  return found;
}

/**
 * The same result for the same object, computed once: hundreds of pages ask the same question of one ledger, and an answer that
 * walks every row must not be given per page. What is remembered must not be changed, so results are read-only.
 */
export function onceFor<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}
