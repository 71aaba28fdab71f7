/**
 * Of each row of a document: its permanent link, a citation put together from what the page already shows, and a link that
 * reports it. Without a clipboard (an old browser, an insecure address) nothing is copied, but a row can still be reported; the
 * row's id is a link all the same.
 */
import { citeRow, reportLink } from '../format/citeRow.ts';
import { cellText } from './rowText.ts';

const DASH = '—';

const pageLang = (): 'zh' | 'en' => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
const addressOf = ({ id }: HTMLTableRowElement): string => `${location.origin}${location.pathname}#${id}`;
const textOf = (row: HTMLTableRowElement, selector: string): string => {
  const cell = row.querySelector<HTMLTableCellElement>(selector);
  return cell ? cellText(cell) : '';
};
const printedOf = (row: HTMLTableRowElement): string => textOf(row, '[data-printed]');

function citation(row: HTMLTableRowElement, url: string, table: HTMLElement): string {
  const { title = '', issuer = '', number = '', date = '', site = '' } = table.dataset;
  const offset = textOf(row, '.number');
  return citeRow(
    {
      title,
      issuer,
      number,
      date,
      printed: printedOf(row),
      offset: offset === DASH ? '' : offset,
      site,
      url,
    },
    pageLang(),
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

function report(row: HTMLTableRowElement, { dataset }: HTMLElement): HTMLAnchorElement {
  const { reportTo = '', reportLabel = '', document: id = '', version = '' } = dataset;
  const made = document.createElement('a');
  made.className = 'report';
  made.textContent = reportLabel;
  made.ariaLabel = `${reportLabel} ${row.id}`;
  made.href = reportLink(
    reportTo,
    { row: row.id, document: id, printed: printedOf(row), version, url: addressOf(row) },
    pageLang(),
  );
  return made;
}

function copyOnClick(table: HTMLElement, status: HTMLElement): void {
  const { done = '', failed = '' } = table.dataset;
  table.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const row = target.closest('tr');
    if (!row) return;
    const url = addressOf(row);
    const text = target.dataset['copy'] === 'cite' ? citation(row, url, table) : url;
    const say = (words: string) => (): void => {
      status.textContent = `${words} ${text}`;
    };
    navigator.clipboard.writeText(text).then(say(done), say(failed));
  });
}

/** Adds the buttons and the link to the page's table, if it has one. */
export function copyLinks(): void {
  const table = document.querySelector<HTMLElement>('[data-rows]');
  const status = document.querySelector<HTMLElement>('#copied');
  if (!table || !status) return;
  const { link = '', cite = '' } = table.dataset;
  const copies = 'clipboard' in navigator;
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[id]')) {
    const buttons = copies ? [button('link', link, row.id), button('cite', cite, row.id)] : [];
    const reports = table.dataset['reportTo'] === undefined ? [] : [report(row, table)];
    row.cells[0]?.append(...buttons, ...reports);
  }
  if (copies) copyOnClick(table, status);
}
