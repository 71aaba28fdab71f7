import { group } from 'd3';
import type { AuditReport } from '../ledger/auditReport.ts';
import type { Reference } from '../ledger/defineTable.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isDocumentedRow } from '../ledger/provenance.ts';
import { byId, requireRow } from './byId.ts';

/** `own`: the rows name the document, or a figure that does; `linked`: the rows they point to, or that point to them, do. */
export interface TableDocuments {
  how: 'own' | 'linked' | 'none';
  /** With how many rows rest on each. */
  documents: readonly { document: string; rows: number }[];
}

/** A table and its references, by the names of both. */
export interface LinkedTable {
  key: keyof Ledger;
  name: string;
  references: readonly Reference[];
}

const cellOf = (row: object, column: 'document' | 'observation'): string => {
  const cell: unknown = column in row ? (row as Record<string, unknown>)[column] : '';
  return typeof cell === 'string' ? cell : '';
};

function sharesOf(rows: readonly object[], { observations }: Ledger): TableDocuments['documents'] {
  const figures = byId(observations);
  const named = rows.map(
    (row) => cellOf(row, 'document') || (figures.get(cellOf(row, 'observation'))?.document ?? ''),
  );
  return [...group(named, (document) => document)]
    .filter(([document]) => document !== '')
    .map(([document, own]) => ({ document, rows: own.length }))
    .sort((a, b) => b.rows - a.rows);
}

/** The documents a table rests on: those its rows name or, where they name none, those of the rows they are linked with. */
export function documentsOfTable(
  ledger: Ledger,
  tables: readonly LinkedTable[],
  key: keyof Ledger,
): TableDocuments {
  const table = tables.find((candidate) => candidate.key === key);
  if (table === undefined || key === 'documents') return { how: 'none', documents: [] };
  const own = sharesOf(ledger[key], ledger);
  if (own.length > 0) return { how: 'own', documents: own };
  const isLinked = (other: LinkedTable): boolean =>
    other.references.some(({ table: to }) => to === table.name) ||
    table.references.some(({ table: to }) => to === other.name);
  const linked = sharesOf(
    tables.filter((other) => other.key !== key && isLinked(other)).flatMap((other) => [...ledger[other.key]]),
    ledger,
  );
  return { how: linked.length > 0 ? 'linked' : 'none', documents: linked };
}

/** A column whose value is a row of another table. */
export interface TableLink {
  from: string;
  column: string;
  to: string;
  /** The column it is a value of, where that is not the key. */
  key?: string;
}

/** Where the rows of a table point, and what points to them. */
export function linksOfTable(
  tables: readonly Omit<LinkedTable, 'key'>[],
  name: string,
): { out: readonly TableLink[]; into: readonly TableLink[] } {
  const links = tables.flatMap(({ name: from, references }) =>
    references.map(({ column, table: to, to: key }) => ({
      from,
      column,
      to,
      ...(key === undefined ? {} : { key }),
    })),
  );
  return {
    out: links.filter(({ from }) => from === name),
    into: links.filter(({ from, to }) => to === name && from !== name),
  };
}

/** Collects what is known to be wrong, doubtful or unchecked in a table. */
export function issuesOfTable(
  ledger: Ledger,
  report: AuditReport,
  key: keyof Ledger,
  documents: readonly string[],
) {
  const rows: readonly object[] = ledger[key];
  const documented = rows.filter(isDocumentedRow);
  const own = byId(documented);
  // A row is concerned where an inconsistency is linked to it, or to a passage that it quotes too.
  const concerned = group(ledger.inconsistencyRows, ({ inconsistency }) => inconsistency);
  const quoting = ledger.inconsistencies.map((row) => ({
    row,
    of: documented.filter(({ id, document, start }) =>
      (concerned.get(row.id) ?? []).some(
        (link) =>
          (key === 'observations' && link.observation === id) ||
          (link.observation === '' && link.document === document && start !== null && link.start === start),
      ),
    ),
  }));
  return {
    /** What the last audit found; `undefined` of a table it does not check. */
    audit: report.tables.find(({ table }) => table === key),
    /** Rows whose figure the audit could not read from the printed words. */
    unreadable: report.unreadable
      .filter(({ table }) => table === key)
      .map(({ row }) => requireRow(own, row, 'the audit report')),
    /** Inconsistencies that rest on a row. */
    inconsistencies: quoting.filter(({ of }) => of.length > 0),
    /** Documents it rests on with something to know about them. */
    documents: ledger.documents.filter(({ id, note_zh: note }) => documents.includes(id) && note !== ''),
    /** Rows with a note. */
    noted: rows.filter((row) => 'note_zh' in row && row.note_zh !== '').length,
  };
}

/** What a user of a table must know before trusting it. */
export type TableIssues = ReturnType<typeof issuesOfTable>;
