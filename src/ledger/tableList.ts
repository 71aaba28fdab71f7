import type { TableSpec } from './defineTable.ts';
import { tables, type TableKey } from './tables.ts';

/** Every table as catalogues walk over them: the name code knows it by, the name its files have, and what it is. */
export const tableList: readonly {
  key: TableKey;
  name: string;
  spec: TableSpec;
  references: TableSpec['references'];
}[] = (Object.entries(tables) as [TableKey, TableSpec][]).map(([key, spec]) => ({
  key,
  name: spec.name,
  spec,
  references: spec.references,
}));
