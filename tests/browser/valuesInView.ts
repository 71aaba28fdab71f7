import type { Page } from 'playwright-core';

/**
 * Runs in the page. Every row of a table or list that is shown has what it says inside the window, and no frame of its own to be
 * scrolled in; a table's value stands in a marked cell, which names its column where the heads are not above it.
 */
const FIND = `(() => {
  const wrong = [];
  const seen = (e) => e.checkVisibility({ visibilityProperty: true });
  const short = (e) => e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40);
  const range = document.createRange();
  const outside = (e) => {
    range.selectNodeContents(e);
    return [...range.getClientRects()].some(({ left, right, width }) => width > 1 && (left < -1 || right > innerWidth + 1));
  };
  const scrolled = (e) => {
    for (let up = e; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== 'visible' && up.scrollWidth > up.clientWidth + 1) return up;
    return null;
  };
  const rows = { tables: 0, cells: 0, items: 0 };
  for (const table of document.querySelectorAll('table')) {
    if (!seen(table)) continue;
    rows.tables += 1;
    const name = 'table “' + short(table.caption ?? table) + '”';
    const sideways = scrolled(table);
    if (sideways) wrong.push(name + ' is scrolled sideways');
    const cards = getComputedStyle(table.rows[0]).display !== 'table-row';
    const own = [...table.tBodies].flatMap((body) => [...body.rows]).filter(seen);
    for (const row of own) {
      const cells = [...row.cells].filter((cell) => cell.textContent.trim() !== '');
      for (const cell of cells) {
        rows.cells += 1;
        if (!seen(cell)) wrong.push(name + ' hides “' + short(cell) + '”');
        else if (outside(cell)) wrong.push(name + ' leaves the window with “' + short(cell) + '”');
        const label = cell.querySelector('.cell-name');
        if (cards && cell.tagName === 'TD' && !(label && seen(label))) wrong.push(name + ' does not name the column of “' + short(cell) + '”');
      }
      const value = cells.find((cell) => cell.matches('.value, .number')) ?? cells.find((cell) => cell.tagName === 'TD');
      const heads = row.querySelector('[scope=rowgroup]') !== null;
      if (!heads && !value) wrong.push(name + ' has a row without a value: “' + short(row) + '”');
    }
  }
  for (const item of document.querySelectorAll('main li, main dd, main dt')) {
    if (!seen(item) || item.closest('svg, pre, table, .breadcrumbs') || !item.textContent.trim()) continue;
    rows.items += 1;
    const sideways = scrolled(item);
    if (sideways) wrong.push('list is scrolled sideways at “' + short(item) + '”');
    else if (outside(item)) wrong.push('list leaves the window with “' + short(item) + '”');
  }
  return { wrong: [...new Set(wrong)], rows };
})()`;

export interface InView {
  /** Rows of which something is out of reach. */
  wrong: string[];
  /** What was looked at. */
  rows: { tables: number; cells: number; items: number };
}

/** Whether all that rows say can be read without scrolling sideways. */
export const valuesInView = (page: Page): Promise<InView> => page.evaluate<InView>(FIND);
