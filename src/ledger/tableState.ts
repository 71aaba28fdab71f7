/** A table as it stood at some time: what its columns were, and its cells as they were written. */
export interface TableColumn {
  name: string;
  /** Table Schema type. */
  type: string;
}

export interface TableState {
  columns: readonly TableColumn[];
  /** Cells in the order of the columns; the cell of the column `id` names the row. */
  rows: readonly (readonly string[])[];
}

/** The column that names a row in every table. */
export const ROW_KEY = 'id';

/** All tables of a time by name. */
export type TableStates = Readonly<Record<string, TableState>>;
