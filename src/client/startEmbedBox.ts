/**
 * Makes a dialog of the box that says how to embed a chart: a live preview in a column of any width, and switches that change the
 * snippets. Without it the snippets are there as text.
 */
import { copyText } from './copyText.ts';

/** Where the codes of a box came from, so that every change starts from them. */
type Codes = ReadonlyMap<HTMLElement, string>;

const PLACE = /\/places\/([a-z\d-]+)\/$/;
/** The line that says a highlighted place first, in pixels. */
const LINE = 30;

/** The places the chart's own table leads to, by id. */
function placesOfTable(): Map<string, string> {
  const links = document.querySelectorAll<HTMLAnchorElement>('.figure-table tbody tr > :first-child a');
  return new Map(
    [...links].flatMap((link): [string, string][] => {
      const id = PLACE.exec(link.pathname)?.[1];
      return id === undefined ? [] : [[id, link.textContent.trim()]];
    }),
  );
}

/** What the switches say, as the query of an embed's address. */
function queryOf(form: HTMLFormElement): string {
  const said = new FormData(form);
  const query = new URLSearchParams();
  for (const name of ['theme', 'bg', 'place']) {
    const value = said.get(name);
    if (typeof value === 'string' && value !== '') query.set(name, value);
  }
  if (said.has('plain')) query.set('plain', '1');
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** A snippet of a frame as the switches want it. */
function rewritten(code: string, box: HTMLElement, form: HTMLFormElement): string {
  const { live = '', frozen = '', plain = '' } = box.dataset;
  const said = new FormData(form);
  const [css = '', highest = ''] = plain.split('|');
  const sized = said.has('plain')
    ? code
        .replace(/height:calc\(.*?\);border/, `height:${css};border`)
        .replace(/height="\d+"/, `height="${highest}"`)
    : code;
  return sized
    .replace(/src="[^"]*\?theme=light"/, () => {
      const address = (said.has('frozen') ? frozen : live) + queryOf(form);
      return `src="${address.replaceAll('&', '&amp;')}"`;
    })
    .replace(/height:calc\(/, said.get('place') ? `height:calc(${String(LINE)}px + ` : 'height:calc(');
}

/** The frame of a snippet, standing in a column of the width that is asked for. */
function preview(box: HTMLElement, form: HTMLFormElement, code: string): void {
  const room = form.querySelector<HTMLElement>('.embed-preview');
  const said = new FormData(form);
  const typed = Number(said.get('typed'));
  const width = typed >= 240 && typed <= 1200 ? typed : Number(said.get('width'));
  const column = document.createElement('div');
  column.style.cssText = `container-type:inline-size;width:${String(width)}px`;
  const frame = document.createElement('iframe');
  frame.src = (box.dataset['embed'] ?? '') + queryOf(form);
  frame.title = room?.getAttribute('aria-label') ?? '';
  frame.style.cssText = `border:0;width:100%;height:${/height:(calc\(.*?\));border/.exec(code)?.[1] ?? '40rem'}`;
  column.append(frame);
  room?.replaceChildren(column);
}

/** Puts the picture a link leads to into the clipboard; where that cannot be, the link stays. */
function wirePicture(link: HTMLAnchorElement, name: string): void {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => {
    const picture = fetch(link.href).then((answer) => answer.blob());
    navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
      () => (button.textContent = `${name} ✓`),
      () => {
        link.click();
      },
    );
  });
  link.before(button, ' ');
}

/** The dialog of a box, with everything that stood in the box. */
function dialogOf(box: HTMLDetailsElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'embed-dialog';
  const title = box.querySelector('summary')?.textContent ?? '';
  dialog.ariaLabel = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = box.dataset['close'] ?? '×';
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.append(close, ...[...box.children].filter(({ localName }) => localName !== 'summary'));
  box.append(dialog);
  return dialog;
}

function wireForm(box: HTMLDetailsElement, dialog: HTMLDialogElement): () => void {
  const form = dialog.querySelector('form');
  const blocks = [...dialog.querySelectorAll<HTMLElement>('[data-form=iframe] pre, [data-form=loader] pre')];
  const codes: Codes = new Map(blocks.map((block) => [block, block.textContent]));
  if (form === null) return () => undefined;
  form.hidden = false;
  const places = placesOfTable();
  form.querySelector('.embed-place')?.toggleAttribute('hidden', places.size === 0);
  for (const [id, name] of places) form.querySelector('select[name=place]')?.append(new Option(name, id));
  const update = (): void => {
    for (const [block, code] of codes) block.textContent = rewritten(code, box, form);
    preview(box, form, blocks[0]?.textContent ?? '');
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return update;
}

/** Makes the dialog of a box and says how it is opened. */
function wireDialog(box: HTMLDetailsElement): () => void {
  const dialog = dialogOf(box);
  const update = wireForm(box, dialog);
  for (const link of dialog.querySelectorAll<HTMLAnchorElement>('[data-copy-picture]'))
    wirePicture(link, box.dataset['picture'] ?? '');
  dialog.addEventListener('close', () => {
    box.open = false;
  });
  return () => {
    box.open = true;
    update();
    dialog.showModal();
  };
}

/** Wires the box of the page, if it has one. */
export function startEmbedBox(): void {
  copyText();
  const box = document.querySelector<HTMLDetailsElement>('details.embed-box');
  const summary = box?.querySelector('summary');
  if (!box || !summary || box.querySelector('dialog') !== null) return;
  // Not before it is asked for: what a reader opened before this script came stays where it is, and closes as it opened.
  let show: (() => void) | undefined;
  const open = (): void => {
    show ??= wireDialog(box);
    show();
  };
  summary.addEventListener('click', (event) => {
    if (box.open) return;
    event.preventDefault();
    open();
  });
  for (const link of document.querySelectorAll('a[href$="#embed"]:not(.embed-box a)'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
  if (location.hash === '#embed') open();
}
