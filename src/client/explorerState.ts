import { offeredValue } from './offeredValue.ts';

/** The explorer's view, as the address bar holds it. */
export interface ExplorerState {
  place: string;
  kind: string;
  period: string;
  q: string;
  /** Key of the column sorted by; empty: the order of the tables. */
  sort: string;
  descending: boolean;
}

const LONGEST_QUERY = 40;
const FIELDS = ['place', 'kind', 'period'] as const;

/** Reads the state an address asks for and sets the controls to it. */
export function readState(form: HTMLFormElement, columns: readonly string[], search: string): ExplorerState {
  const asked = new URLSearchParams(search);
  const [place, kind, period] = FIELDS.map((name) => {
    const value = offeredValue(form, name, asked.get(name) ?? '');
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = value;
    return value;
  });
  const q = (asked.get('q') ?? '').slice(0, LONGEST_QUERY);
  const input = form.elements.namedItem('q');
  if (input instanceof HTMLInputElement) input.value = q;
  const sort = asked.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  return {
    place: place ?? '',
    kind: kind ?? '',
    period: period ?? '',
    q,
    sort: columns.includes(key) ? key : '',
    descending: columns.includes(key) && sort.startsWith('-'),
  };
}

/** The address of a state: only what differs from the plain view stands in it. */
export function writeState(
  { place, kind, period, q, sort, descending }: ExplorerState,
  path: string,
): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries({ place, kind, period, q }))
    if (value !== '') asked.set(name, value);
  if (sort !== '') asked.set('sort', descending ? `-${sort}` : sort);
  const query = asked.toString();
  return query === '' ? path : `${path}?${query}`;
}
