import type { z } from 'zod';
import { checkLedger } from './checkLedger.ts';
import { columnMeta } from './column.ts';
import { loadTables } from './loadTables.ts';
import { dataFolder, readDataText } from './read-fs.ts';
import { parseCells } from './readCells.ts';
import type { TableState, TableStates } from './releaseFile.ts';
import { tables } from './tables.ts';

/**
 * The tables as they stand in a folder.
 *
 * @throws DataError when they are not valid: nothing that the site refuses can be released
 */
export function currentTables(folder = dataFolder()): TableStates {
  loadTables(tables, folder, checkLedger);
  const states = Object.values(tables).map(({ name, row }): [string, TableState] => {
    const { header, rows } = parseCells(readDataText(`${name}.csv`, folder));
    const shape: Readonly<Record<string, z.ZodType>> = row.shape;
    const columns = header.map((column) => {
      const schema = shape[column];
      if (schema === undefined) throw new Error(`data/${name}.csv: no schema of the column ${column}`);
      return { name: column, type: columnMeta(schema).type };
    });
    return [name, { columns, rows }];
  });
  return Object.fromEntries(states);
}
