/** Tables of charts: open beside a drawing on a desk, folded on a phone; a link to one opens it. */

/** Where rows are cards, as in src/styles/tables.css. */
const PHONE = '(max-width: 39.99rem)';

function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const table = named?.closest<HTMLDetailsElement>('.figure-table');
  if (table) table.open = true;
}

export function foldTables(): void {
  if (matchMedia(PHONE).matches)
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.figure-table')) table.open = false;
  openNamed();
  addEventListener('hashchange', openNamed);
}
