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
