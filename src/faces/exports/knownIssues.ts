/** What is known to be doubtful, as a table that goes with the data: each row names the rows it concerns. */
import { t } from '../../i18n/t.ts';
import { UNREADABLE } from '../../ledger/audit/unreadableRows.ts';
import type { AuditReport } from '../../ledger/auditReport.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { tables, type TableKey } from '../../ledger/tables.ts';
import { type Cell, type ExportColumn, type ExportTable, maybe, text } from './exportTable.ts';

const COLUMNS: readonly ExportColumn[] = [
  text('id', t('编号', 'Identifier')),
  text(
    'issue',
    t(
      '哪一种：inconsistency 数对不上，document 文件本身有问题，unread 核对读不出这一行，note 这一行有疑义',
      'Which kind: inconsistency (figures do not add up), document (something about the text itself), unread (the audit cannot read the row), note (the row is ambiguous, inferred or reconstructed)',
    ),
  ),
  maybe('table_name', t('表', 'Table')),
  maybe('row_id', t('行的编号', 'Id of the row')),
  maybe('document', t('文件', 'Document')),
  text('words_zh', t('说明', 'What it is, in Chinese')),
  text('words_en', t('说明（英文）', 'What it is')),
];

interface Noted {
  id: string;
  document?: string;
  note_zh: string;
  note_en: string;
}

const orNull = (value: string | undefined): string | null =>
  value === undefined || value === '' ? null : value;

const nameOf = (table: string): string => (table in tables ? tables[table as TableKey].name : table);

/** Each row an inconsistency rests on, so that a figure leads to what is doubtful about it. */
const inconsistent = ({ inconsistencies, inconsistencyRows }: Ledger): Record<string, Cell>[] =>
  inconsistencyRows.flatMap(({ id, inconsistency, observation, document }) => {
    const found = inconsistencies.find((row) => row.id === inconsistency);
    if (found === undefined) return [];
    const row = observation === '' ? { table: null, id: null } : { table: 'observations', id: observation };
    return [
      {
        ...{ id: `inconsistency-${id}`, issue: 'inconsistency', table_name: row.table, row_id: row.id },
        document: orNull(document),
        ...{ words_zh: found.what_zh, words_en: found.what_en },
      },
    ];
  });

const doubtedDocuments = ({ documents }: Ledger): Record<string, Cell>[] =>
  documents
    .filter(({ note_zh: note }) => note !== '')
    .map(({ id, note_zh, note_en }) => ({
      ...{ id: `document-${id}`, issue: 'document', table_name: 'documents', row_id: id, document: id },
      ...{ words_zh: note_zh, words_en: note_en },
    }));

const unread = ({ unreadable }: AuditReport): Record<string, Cell>[] =>
  unreadable.map(({ table, row, why }) => ({
    ...{ id: `unread-${row}`, issue: 'unread', table_name: nameOf(table), row_id: row, document: null },
    ...{ words_zh: UNREADABLE[row]?.zh ?? why, words_en: why },
  }));

const noted = (ledger: Ledger): Record<string, Cell>[] =>
  (['observations', 'outcomes', 'mentions', 'tasks'] as const).flatMap((table) =>
    (ledger[table] as readonly (Noted | { id: string })[])
      .filter((row): row is Noted => 'note_zh' in row && row.note_zh !== '')
      .map(({ id, document, note_zh, note_en }) => ({
        ...{ id: `note-${id}`, issue: 'note', table_name: nameOf(table), row_id: id },
        ...{ document: orNull(document), words_zh: note_zh, words_en: note_en },
      })),
  );

export function knownIssues(ledger: Ledger, report: AuditReport): ExportTable {
  return {
    ...{ name: 'known_issues', key: 'id', columns: COLUMNS, unique: [], references: [] },
    title: t('已知的问题', 'Known issues'),
    rowIs: t('一处有疑义的地方', 'something known to be doubtful'),
    rows: [...inconsistent(ledger), ...doubtedDocuments(ledger), ...unread(report), ...noted(ledger)],
  };
}
