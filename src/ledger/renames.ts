/** `data/releases/renames.csv`: what columns and codes of earlier versions are called now. */
import { z } from 'zod';
import { addressList } from './addressList.ts';
import { listFiles, readDataText, releasesFolder } from './read-fs.ts';
import { RENAMES_FILE } from './releasedFiles.ts';

const COLUMNS = [
  'version',
  'table_name',
  'column_name',
  'code',
  'new_table',
  'new_column',
  'new_code',
] as const;

const name = z
  .string()
  .regex(/^(?:[a-z0-9]+(?:[_-][a-z0-9]+)*)?$/, 'the name of a table, chart or column, or nothing');

/** A column (where `code` is empty) or one of its codes, and what it is since a version; without a new column it is no more. */
const rename = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'the version that renamed it, such as 2.0.0'),
  table_name: name.min(1, 'a table, or a chart whose file has the column'),
  column_name: name.min(1, 'a column'),
  code: z.string(),
  new_table: name,
  new_column: name,
  new_code: z.string(),
});
export type Rename = z.infer<typeof rename>;

/** @throws DataError with everything wrong with the file */
export const parseRenames = (csv: string): Rename[] =>
  addressList(csv, `data/releases/${RENAMES_FILE}`, rename, COLUMNS);

let read: readonly Rename[] | undefined;

/** All renames of all versions, read once; none where a folder has no such list. */
export function renames(folder = releasesFolder()): readonly Rename[] {
  read ??= listFiles(folder).includes(RENAMES_FILE) ? parseRenames(readDataText(RENAMES_FILE, folder)) : [];
  return read;
}
