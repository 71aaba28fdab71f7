/** Ids of new observations: a prefix that is one document's alone, and a number. */

export interface Identified {
  id: string;
  document: string;
}

const ID = /^(?<prefix>.+)-(?<number>\d+)$/;
const DIGITS = 3;

const prefixOf = (id: string): string => ID.exec(id)?.groups?.['prefix'] ?? id;

/**
 * The prefix of a document's rows: the one it has, otherwise the one asked for.
 *
 * @returns the prefix, or what is wrong with what was asked
 */
export function prefixFor(
  document: string,
  rows: readonly Identified[],
  asked = '',
): { prefix: string } | { value?: string; expected: string; fix: string } {
  const others = new Map(
    rows.filter((row) => row.document !== document).map((row) => [prefixOf(row.id), row.document]),
  );
  const own = new Set(rows.filter((row) => row.document === document).map(({ id }) => prefixOf(id)));
  const [only, ...more] = [...own].filter((prefix) => !others.has(prefix));
  if (only !== undefined && more.length === 0 && asked === '') return { prefix: only };
  if (only !== undefined && !own.has(asked) && more.length === 0)
    return {
      value: asked,
      expected: `${only}, which its rows in data/observations.csv have`,
      fix: 'leave --prefix out',
    };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(asked))
    return {
      ...(asked === '' ? {} : { value: asked }),
      expected: `what the ids of the new rows begin with, as rows of ${document} have no beginning that is theirs alone`,
      fix: 'add --prefix, such as cq25 for the report of 2025 of the municipality',
    };
  const owner = others.get(asked);
  if (owner === undefined) return { prefix: asked };
  return {
    value: asked,
    expected: `a prefix that no other document has (rows of ${owner} have it)`,
    fix: 'choose another --prefix',
  };
}

/** Goes on with the numbers of a prefix. */
export function numberRows(prefix: string, rows: readonly Identified[]): () => string {
  const numbers = rows
    .filter(({ id }) => prefixOf(id) === prefix)
    .map(({ id }) => ID.exec(id)?.groups?.['number']);
  const digits = Math.max(DIGITS, ...numbers.map((number) => number?.length ?? 0));
  let last = Math.max(0, ...numbers.map((number) => Number(number ?? 0)));
  return () => {
    last += 1;
    return `${prefix}-${String(last).padStart(digits, '0')}`;
  };
}
