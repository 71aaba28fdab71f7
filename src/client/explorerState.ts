import { rowText } from './rowText.ts';

/** A value an address asks for counts only if the control offers it; otherwise it is as if nothing had been asked. */
function offeredValue(control: HTMLSelectElement, value: string): string {
  return [...control.options].some((option) => option.value === value) ? value : '';
}

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

/** What a view asks of the rows. */
export interface Demands {
  /** Text a row must contain, in lower case. */
  q: string;
  /** Values asked for, by the data attribute of the rows they are looked up in. */
  wanted: ReadonlyMap<string, readonly string[]>;
}

/**
 * The fields as demands. A select is looked up in the attribute of its name, or in the one its `data-of` names: selects that share
 * an attribute are met by the same word of it, so that an agency and a role mean that agency in that role.
 */
export function demandsOf(form: HTMLFormElement, fields: Readonly<Record<string, string>>): Demands {
  const wanted = new Map<string, string[]>();
  for (const { name, dataset } of form.querySelectorAll('select')) {
    const value = fields[name] ?? '';
    const attribute = dataset['of'] ?? name;
    if (value !== '') wanted.set(attribute, [...(wanted.get(attribute) ?? []), value]);
  }
  return { q: (fields['q'] ?? '').toLowerCase(), wanted };
}

/** An attribute is a list of words, a word one or more values: `data-agency="lead:x support:y"`. */
export function matchRow(row: HTMLTableRowElement, { q, wanted }: Demands): boolean {
  for (const [attribute, values] of wanted) {
    const words = (row.dataset[attribute] ?? '').split(' ').map((word) => word.split(':'));
    if (!words.some((word) => values.every((value) => word.includes(value)))) return false;
  }
  return q === '' || rowText(row).toLowerCase().includes(q);
}
