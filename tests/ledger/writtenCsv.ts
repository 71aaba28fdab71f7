/** CSV as people write it, apart from the library that reads it. */
const quotedCell = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const needsQuotes = (cell: string): boolean => /[",\n]/.test(cell);

/** @param always whether a cell that needs no quotes has them all the same */
export const writtenCsv = (rows: readonly (readonly string[])[], always = false): string =>
  rows
    .map((row) => row.map((cell) => (always || needsQuotes(cell) ? quotedCell(cell) : cell)).join(','))
    .map((line) => `${line}\n`)
    .join('');

/** Whether a text is these cells, each bare or in quotes, and nothing else: judges a reader without a second one. */
export function spells(text: string, rows: readonly (readonly string[])[]): boolean {
  let at = 0;
  for (const row of rows)
    for (const [index, cell] of row.entries()) {
      const bare = needsQuotes(cell) ? [] : [cell];
      const mark = index === row.length - 1 ? '\n' : ',';
      const written = [...bare, quotedCell(cell)].find((form) => text.startsWith(form + mark, at));
      if (written === undefined) return false;
      at += written.length + 1;
    }
  return at === text.length;
}
