import type { TableState, TableStates } from '../../../src/ledger/releaseFile.ts';

/** A table of text columns from rows such as `a,1,2`, the first of which is its header. */
export function tableOf(header: string, ...rows: readonly string[]): TableState {
  return {
    columns: header.split(',').map((name) => ({ name, type: name === 'id' ? 'string' : 'integer' })),
    rows: rows.map((row) => row.split(',')),
  };
}

/** A single table `t`. */
export const only = (state: TableState): TableStates => ({ t: state });
