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
  return q === '' || row.textContent.toLowerCase().includes(q);
}
