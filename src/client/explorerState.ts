import { offeredValue } from './offeredValue.ts';

/** The explorer's view, as the address bar holds it. */
export interface ExplorerState {
  /** What each control of the form asks for, by its name; empty: anything. */
  fields: Readonly<Record<string, string>>;
  /** Key of the column sorted by; empty: the order of the tables. */
  sort: string;
  descending: boolean;
}

type Control = HTMLSelectElement | HTMLInputElement;

const LONGEST_QUERY = 40;

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element) => element instanceof HTMLSelectElement || element instanceof HTMLInputElement,
  );

/** What an address asks of a control; a search takes any text, up to a length. */
const offered = (control: Control, value: string): string =>
  control instanceof HTMLInputElement ? value.slice(0, LONGEST_QUERY) : offeredValue(control, value);

/** The fields as the controls stand. */
export const readFields = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(controlsOf(form).map(({ name, value }) => [name, value]));

/** Reads the state an address asks for and sets the controls to it. */
export function readState(form: HTMLFormElement, columns: readonly string[], search: string): ExplorerState {
  const asked = new URLSearchParams(search);
  for (const control of controlsOf(form)) control.value = offered(control, asked.get(control.name) ?? '');
  const sort = asked.get('sort') ?? '';
  const key = sort.replace(/^-/, '');
  const known = columns.includes(key);
  return { fields: readFields(form), sort: known ? key : '', descending: known && sort.startsWith('-') };
}

/**
 * The address of a state: only what differs from the plain view stands in it.
 *
 * @param before the query before: what is chosen on the page's charts stays
 */
export function writeState(
  { fields, sort, descending }: ExplorerState,
  path: string,
  before: string,
): string {
  const asked = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ''));
  if (sort !== '') asked.set('sort', descending ? `-${sort}` : sort);
  const chosen = new URLSearchParams(before).get('select');
  if (chosen !== null) asked.set('select', chosen);
  const query = asked.toString();
  return query === '' ? path : `${path}?${query}`;
}
