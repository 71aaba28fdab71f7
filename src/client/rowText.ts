/** The text of a cell without the name of its column, which cards show before it. */
export const cellText = (cell: HTMLTableCellElement): string =>
  cell.textContent.slice(cell.querySelector('.cell-name')?.textContent.length ?? 0).trim();

/** What stands in a row, or in an item of a list. */
export const rowText = (row: HTMLElement): string =>
  row instanceof HTMLTableRowElement ? [...row.cells].map(cellText).join(' ') : row.textContent;
