import type { Reference } from '../ledger/defineTable.ts';

/** A column whose value is a row of another table. */
export interface TableLink {
  from: string;
  column: string;
  to: string;
  /** The column it is a value of, where that is not the key. */
  key?: string;
}

/** A table's name and the columns that point elsewhere. */
export interface ReferringTable {
  name: string;
  references?: readonly Reference[] | undefined;
}

/** Where the rows of a table point, and what points to them. */
export function linksOfTable(
  tables: readonly ReferringTable[],
  name: string,
): { out: readonly TableLink[]; into: readonly TableLink[] } {
  const links = tables.flatMap(({ name: from, references = [] }) =>
    references.map(({ column, table: to, to: key }) => ({
      from,
      column,
      to,
      ...(key === undefined ? {} : { key }),
    })),
  );
  return {
    out: links.filter(({ from }) => from === name),
    into: links.filter(({ from, to }) => to === name && from !== name),
  };
}
