/**
 * Tables joined and labelled, for whoever wants one file: each is a view of the database, and the CSV and Parquet files of
 * that name hold its rows. One definition serves all three.
 */
import { labelledAwards } from './labelledAwards.ts';
import { labelledFigures } from './labelledFigures.ts';
import { labelledTasks } from './labelledTasks.ts';
import type { LabelledView } from './labelledView.ts';

export const labelledViews: readonly LabelledView[] = [...labelledFigures, labelledTasks, ...labelledAwards];

/** The statement that makes a view. */
export const viewStatement = ({ name, from, columns }: LabelledView): string =>
  `CREATE VIEW "${name}" AS SELECT\n  ${columns.map((column) => `${column.sql} AS "${column.name}"`).join(',\n  ')}\nFROM ${from}`;
