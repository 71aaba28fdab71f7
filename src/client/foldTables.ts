/**
 * Tables beside a drawing are closed, those of what changed open on a desk and folded on a phone; a link to one, or into one, opens it.
 */
import { namedElement } from './namedElement.ts';

/** Where rows are cards, as in src/styles/tables.css. */
const PHONE = '(max-width: 39.99rem)';

function openNamed(): void {
  const named = namedElement();
  const folds = named?.matches('section') ? [...named.querySelectorAll('details')] : [];
  for (let up: Element | null | undefined = named; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) folds.push(up);
  for (const fold of folds) fold.open = true;
}

export function foldTables(): void {
  if (matchMedia(PHONE).matches)
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.changes-table')) table.open = false;
  openNamed();
  addEventListener('hashchange', openNamed);
}
