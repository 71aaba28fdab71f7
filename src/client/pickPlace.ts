/** Links to districts, filtered while one types; without it they stand in a list that opens. */

/** The way of writing that makes no difference: case, spaces, apostrophes. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s'’·-]+/g, '');

/** Whether a name is asked for: it has what was typed in it. */
export const isAskedFor = (name: string, typed: string): boolean => plain(name).includes(plain(typed));

interface Parts {
  input: HTMLInputElement;
  list: HTMLDetailsElement;
  status: HTMLElement;
  items: readonly HTMLElement[];
}

function maybeParts(picker: Element): Parts | undefined {
  const input = picker.querySelector('input');
  const list = picker.querySelector('details');
  const status = picker.querySelector<HTMLElement>('[role=status]');
  const items = [...picker.querySelectorAll<HTMLElement>('[data-find]')];
  return input && list && status ? { input, list, status, items } : undefined;
}

function filter({ input, list, status, items }: Parts): HTMLElement[] {
  const typed = input.value.trim();
  for (const item of items) item.hidden = !isAskedFor(item.dataset['find'] ?? '', typed);
  const shown = items.filter(({ hidden }) => !hidden);
  if (typed !== '') list.open = true;
  status.textContent = shown.length === 0 ? (status.dataset['none'] ?? '') : '';
  return shown;
}

function wire(parts: Parts): void {
  const { input } = parts;
  input.addEventListener('input', () => {
    filter(parts);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || input.value.trim() === '') return;
    event.preventDefault();
    const [first] = filter(parts);
    first?.querySelector('a')?.click();
  });
  // What a browser kept of an earlier visit.
  if (input.value !== '') filter(parts);
}

/** Wires every picker of the page, and the links that lead to one: they open it. */
export function pickPlace(): void {
  for (const picker of document.querySelectorAll('.picker')) {
    const parts = maybeParts(picker);
    if (parts === undefined) continue;
    picker.querySelector('label')?.removeAttribute('hidden');
    wire(parts);
    for (const link of document.querySelectorAll('a[href="#districts"]'))
      link.addEventListener('click', () => {
        parts.list.open = true;
      });
  }
}
