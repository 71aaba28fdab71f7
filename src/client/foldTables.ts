/** Tables beside a drawing or a list of what they hold: open on a desk, folded on a phone; a link to one, or into one, opens it. */

/** Where rows are cards, as in src/styles/tables.css. */
const PHONE = '(max-width: 39.99rem)';

function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folds = named?.matches('section') ? [...named.querySelectorAll('details')] : [];
  for (let up: Element | null | undefined = named; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) folds.push(up);
  for (const fold of folds) fold.open = true;
}

export function foldTables(): void {
  if (matchMedia(PHONE).matches)
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.figure-table')) table.open = false;
  openNamed();
  addEventListener('hashchange', openNamed);
}
