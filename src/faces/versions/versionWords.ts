/** What a version says of its tables and columns: its own codebook where the release kept one, else their bare names. */
import type { Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { TableColumn } from '../../ledger/releaseFile.ts';
import { parseCells } from '../../ledger/readCells.ts';

export interface ColumnOfVersion {
  label: Words;
  about?: Words;
}

export interface VersionWords {
  ofTable: (table: string) => Words;
  ofColumn: (table: string, column: string) => ColumnOfVersion;
  /** The columns of a table, none of one the codebook does not know. */
  columnsOf: (table: string) => TableColumn[];
}

/** @param codebook the text of the version's `codebook.csv`, where it has one */
export function versionWords(codebook?: string): VersionWords {
  const { header, rows } = codebook === undefined ? { header: [], rows: [] } : parseCells(codebook);
  const byId = new Map(
    rows.map((row) => [row[0] ?? '', new Map(header.map((name, index) => [name, row[index] ?? '']))]),
  );
  const pair = (id: string, words: string): Words | undefined => {
    const [zh = '', en = ''] = [byId.get(id)?.get(`${words}_zh`), byId.get(id)?.get(`${words}_en`)];
    return zh === '' || en === '' ? undefined : t(zh, en);
  };
  return {
    ofTable: (table) => t(table, table),
    ofColumn: (table, column) => {
      const id = `${table}.${column}`;
      const about = pair(id, 'about');
      return { label: pair(id, 'words') ?? t(column, column), ...(about && { about }) };
    },
    columnsOf: (table) =>
      [...byId.values()]
        .filter((row) => row.get('table_name') === table && row.get('column_name') !== '')
        .map((row) => ({ name: row.get('column_name') ?? '', type: row.get('type') ?? '' })),
  };
}
