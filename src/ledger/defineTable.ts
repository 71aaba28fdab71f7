/** What a table is: one Zod schema that is its validation, its row type, its codebook and its Data Package schema. */
import type { z } from 'zod';
import { columnMeta } from './column.ts';
import { t } from '../i18n/t.ts';

/** A column whose value must stand as the key of another table. */
export interface Reference {
  column: string;
  table: string;
  /** The column it holds a value of, which no two rows share; the key where nothing is said. */
  to?: string;
  /** An empty cell refers to nothing. */
  optional?: boolean;
}

/**
 * What kinds of table there are, in the order of the catalogue: `stated` by documents, `named` (the things rows of others
 * point to), `judged` (our judgements and checks).
 */
export const tableGroupLabel = {
  stated: t('文件说了什么', 'What the documents say'),
  named: t('谁、哪里、指什么', 'Who, where and what'),
  judged: t('本站的判断和核对', 'Our judgements and checks'),
};
export type TableGroup = keyof typeof tableGroupLabel;

/** How the rows of a table came to be. data/README.md repeats it, the table's page shows it. */
export interface Coding {
  how: { zh: string; en: string };
  /** The rules rows were made by, or where columns come from, where one line does not say it. */
  rules?: readonly { zh: string; en: string }[];
}

/** What is wrong with a row whose cells are right one by one. */
export interface RowProblem {
  column: string;
  expected: string;
  fix: string;
}

/** A row that breaks a rule between tables, named as a person finds it. */
export interface RowFault extends RowProblem {
  /** Name of the table's file without `.csv`. */
  table: string;
  /** The row's key. */
  key: string;
  value: string;
}

/** Says what a cell of a row should hold. */
export const faultIn =
  <Row extends { id: string }>(table: string, row: Row) =>
  (column: keyof Row & string, expected: string, fix: string): RowFault => ({
    table,
    key: row.id,
    column,
    value: String(row[column]),
    expected,
    fix,
  });

export interface TableSpec<Row extends z.ZodObject = z.ZodObject> {
  /** Name of the table and, with `.csv`, of its file. */
  name: string;
  title: { zh: string; en: string };
  /** What one row is. */
  rowIs: { zh: string; en: string };
  group: TableGroup;
  coding: Coding;
  row: Row;
  /** The column that names a row for ever. */
  key: 'id';
  /** Sets of columns that no two rows may share. */
  unique?: readonly (readonly string[])[];
  references: readonly Reference[];
  /** What the cells of a row must be to each other; asked of rows whose cells are all right. */
  check?: (row: z.infer<Row>) => readonly RowProblem[];
  /** Whether the table may have no row yet. */
  mayBeEmpty?: boolean;
}

/** Keeps the literal type of a table's schema while checking its shape; its columns say what they refer to. */
export function defineTable<Row extends z.ZodObject>(
  spec: Omit<TableSpec<Row>, 'references'>,
): TableSpec<Row> {
  const references = Object.entries(spec.row.shape).flatMap(([column, schema]): Reference[] => {
    const { refersTo, optional } = columnMeta(schema as z.ZodType);
    return refersTo === undefined
      ? []
      : [{ column, ...refersTo, ...(optional === true ? { optional } : {}) }];
  });
  return { ...spec, references };
}

/** The typed row of a table. */
export type RowOf<Spec extends TableSpec> = z.infer<Spec['row']>;
