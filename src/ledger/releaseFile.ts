/** What `data/releases/<version>.json` holds: a released version of the tables. */
import { z } from 'zod';
import { CHANGE_REASONS } from './vocabulary.ts';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const releaseFile = z.object({
  version,
  date: z.iso.date(),
  /** The version before it; `null` of the first. */
  previous: version.nullable(),
  tables: z.record(
    z.string(),
    z.object({
      columns: z.array(z.object({ name: z.string(), type: z.string() })).readonly(),
      rows: z.number().int(),
      /** Where the table stands: the copy made when it last changed, below `data/releases`. */
      copy: z.string(),
      sha256,
    }),
  ),
  /** Why rows changed, by table and row id; `*` speaks for all rows of a table that are not named. */
  reasons: z.record(z.string(), z.record(z.string(), z.enum(CHANGE_REASONS))),
});

export type ReleaseFile = z.infer<typeof releaseFile>;

/**
 * `data/releases/manifest.json`: the SHA-256 of every released file. What it does not list is not released. `derived` names
 * what is made from these files for a version: promised by content, while the bytes may change with the program that writes them.
 */
export const releaseManifest = z.object({
  files: z.record(z.string(), sha256),
  derived: z.array(z.string()).readonly().optional(),
});

/** What is derived for every version. */
export const DERIVED = [
  '<table>.json',
  '<table>.parquet',
  'datapackage.json',
  'chongqing-ledger-<version>.zip',
] as const;

export type ReleaseManifest = z.infer<typeof releaseManifest>;

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
