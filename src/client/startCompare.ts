/**
 * Two places side by side, with the choice in the address (`?a=500112&b=500108`): a shared address opens the same view and the
 * back button the one before. What an address asks for is checked against the controls.
 */
import { comparePlaces, named, type Pair } from './comparePlaces.ts';
import { offeredValue } from './offeredValue.ts';

interface Parts {
  form: HTMLFormElement;
  a: HTMLSelectElement;
  b: HTMLSelectElement;
  status: HTMLElement;
  pair: HTMLElement;
}

function maybeParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('#compare');
  const a = form?.querySelector<HTMLSelectElement>('select[name=a]');
  const b = form?.querySelector<HTMLSelectElement>('select[name=b]');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const pair = document.querySelector<HTMLElement>('#pair');
  return form && a && b && status && pair ? { form, a, b, status, pair } : undefined;
}

function maybeChosen(select: HTMLSelectElement): Pair['a'] | undefined {
  const row = document.querySelector<HTMLTableRowElement>(`#places tr[data-id="${select.value}"]`);
  return row ? { id: select.value, name: row.dataset['short'] ?? '', row } : undefined;
}

function show({ form, a, b, status, pair }: Parts): void {
  const [first, second] = [maybeChosen(a), maybeChosen(b)];
  const { choose = '', same = '', shown = '' } = form.dataset;
  pair.hidden = first === undefined || second === undefined || first.id === second.id;
  if (first === undefined || second === undefined) status.textContent = choose;
  else if (first.id === second.id) status.textContent = same;
  else {
    const { groups, figures } = comparePlaces({ a: first, b: second });
    status.textContent = named(shown, { a: first, b: second })
      .replace('{n}', String(groups))
      .replace('{f}', String(figures));
  }
}

function readAddress({ a, b }: Parts): void {
  const asked = new URLSearchParams(location.search);
  a.value = offeredValue(a, asked.get('a') ?? '');
  b.value = offeredValue(b, asked.get('b') ?? '');
}

function addressOf({ a, b }: Parts): string {
  const asked = new URLSearchParams();
  for (const { name, value } of [a, b]) if (value !== '') asked.set(name, value);
  const query = asked.toString();
  return query === '' ? location.pathname : `${location.pathname}?${query}`;
}

/** Wires the comparison of the page, if it has one. */
export function startCompare(): void {
  const parts = maybeParts();
  if (parts === undefined) return;
  const { form, a, b } = parts;
  const change = (): void => {
    history.pushState(null, '', addressOf(parts));
    show(parts);
  };
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.querySelector('button')?.addEventListener('click', () => {
    [a.value, b.value] = [b.value, a.value];
    change();
  });
  addEventListener('popstate', () => {
    readAddress(parts);
    show(parts);
  });
  readAddress(parts);
  form.hidden = false;
  show(parts);
}
