/**
 * Fills the report page with what its address says of a row. Anybody can write an address: values are taken only in the form
 * that ids, versions and printed phrases have, and put into the page as text, never as markup.
 */
import { reportText } from '../format/reportLink.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^[\w.+-]{1,40}$/;
const LONGEST_ID = 80;
const LONGEST_PHRASE = 24;

interface Asked {
  row: string;
  document: string;
  printed: string;
  version: string;
}

const idOf = (value: string): string => (value.length <= LONGEST_ID && ID.test(value) ? value : '');

/** A phrase is one line and no longer than the tables allow. */
const phraseOf = (value: string): string =>
  [...value]
    .slice(0, LONGEST_PHRASE)
    .join('')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim();

function readAsked(search: string): Asked {
  const asked = new URLSearchParams(search);
  const value = (name: keyof Asked): string => asked.get(name) ?? '';
  return {
    row: idOf(value('row')),
    document: idOf(value('document')),
    printed: phraseOf(value('printed')),
    version: VERSION.test(value('version')) ? value('version') : '',
  };
}

function offerCopy(draft: HTMLElement, text: string): void {
  const button = draft.querySelector('button');
  const status = draft.querySelector('[role=status]');
  if (!button || !status) return;
  button.hidden = !('clipboard' in navigator);
  const say = (words: string) => (): void => {
    status.textContent = words;
  };
  const { done = '', failed = '' } = draft.dataset;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(say(done), say(failed));
  });
}

/** Shows the text to send, if the address names a row. */
export function fillReport(): void {
  const draft = document.querySelector<HTMLElement>('#draft');
  const shown = draft?.querySelector('pre');
  const link = draft?.querySelector('a');
  const asked = readAsked(location.search);
  if (!draft || !shown || !link || asked.row === '' || asked.document === '') return;
  link.href = `${draft.dataset['documents'] ?? ''}${asked.document}/#${asked.row}`;
  link.textContent = `${asked.document} ${asked.row}`;
  const text = reportText(
    { ...asked, url: link.href },
    document.documentElement.lang.startsWith('zh') ? 'zh' : 'en',
  );
  shown.textContent = text;
  draft.hidden = false;
  offerCopy(draft, text);
}
