/**
 * Two buttons per row of a document: its permanent link, and a citation put together from what the page already shows.
 * Without a clipboard (an old browser, an insecure address) there are no buttons; the row's id is a link all the same.
 */
import { citeRow } from '../format/citeRow.ts';

const DASH = '—';

function citation(row: HTMLTableRowElement, url: string, table: HTMLElement): string {
  const { title = '', issuer = '', number = '', date = '', site = '' } = table.dataset;
  const printed = row.querySelector('[data-printed]')?.textContent.trim() ?? '';
  const offset = row.querySelector('.number')?.textContent.trim() ?? '';
  return citeRow(
    { title, issuer, number, date, printed, offset: offset === DASH ? '' : offset, site, url },
    document.documentElement.lang.startsWith('zh') ? 'zh' : 'en',
  );
}

function button(kind: string, label: string, id: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['copy'] = kind;
  made.textContent = label;
  made.ariaLabel = `${label} ${id}`;
  return made;
}

/** Adds the buttons to the page's table, if it has one. */
export function copyLinks(): void {
  const table = document.querySelector<HTMLElement>('[data-rows]');
  const status = document.querySelector<HTMLElement>('#copied');
  if (!table || !status || !('clipboard' in navigator)) return;
  const { link = '', cite = '', done = '', failed = '' } = table.dataset;
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[id]')) {
    row.cells[0]?.append(button('link', link, row.id), button('cite', cite, row.id));
  }
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const row = target.closest('tr');
    if (!row) return;
    const url = `${location.origin}${location.pathname}#${row.id}`;
    const text = target.dataset['copy'] === 'cite' ? citation(row, url, table) : url;
    const say = (words: string) => (): void => {
      status.textContent = `${words} ${text}`;
    };
    navigator.clipboard.writeText(text).then(say(done), say(failed));
  });
}
