type Cell = string | number | boolean | null | readonly string[];

/** The rows of a table with typed values in the order of its columns; an empty text is `null`, an empty list stays a list. */
export function tableJson(
  table: string,
  version: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const typed = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] === '' ? null : (row[column] ?? null)])),
  );
  // A row per line: git, grep and people can read it.
  const lines = typed.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  return `{"table": ${JSON.stringify(table)}, "version": ${JSON.stringify(version)}, "rows": [\n${lines}\n]}\n`;
}
