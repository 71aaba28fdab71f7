/** Accepted rows of a draft → rows of observations and indicators. Pure: texts are handed in, nothing is written. */
import { DRAFT_COLUMNS, PROPOSAL_COLUMNS } from '../../src/ledger/draft/draftTables.ts';
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { acceptRows, type NewRow } from './acceptRows.ts';
import { nameIndicators } from './nameIndicators.ts';
import { chooseRows, readDraft, type DraftLine } from './readDraft.ts';
import { numberRows, prefixFor } from './rowIds.ts';
import { settleDocument } from './settleDocument.ts';

export interface Handed {
  /** Name and text of draft.csv and of indicators.csv beside it. */
  draft: { file: string; text: string };
  proposals: { file: string; text: string };
  /** The document of rows that name none. */
  document?: string | undefined;
  /** What the ids of the rows begin with, where the document has none yet. */
  prefix?: string | undefined;
  partly: boolean;
}

/** What there is already: the tables as read, and the rows of observations as written. */
export interface Known {
  ledger: Pick<Ledger, 'documents' | 'units' | 'indicators'>;
  written: readonly Cells[];
  /** Archived text by document, where a folder was named. */
  texts?: ReadonlyMap<string, string> | undefined;
}

export interface Accepted {
  document: string;
  /** What errors call the files the rows of a table come from. */
  files: Readonly<Record<'observations' | 'indicators', string>>;
  rows: NewRow[];
  indicators: NewRow[];
  /** How many accepted rows the table has already, as they are. */
  there: number;
  undecided: DraftLine[];
  problems: Problem[];
}

/**
 * @returns rows to be added, and what is wrong with them so far: the tables they go into are still to be checked
 * @throws DataError where nothing can be said of rows: a file that is none, no row accepted, no document to draw from
 */
export function acceptDraft(handed: Handed, { ledger, written, texts }: Known): Accepted {
  const draft = readDraft(handed.draft.file, handed.draft.text, DRAFT_COLUMNS);
  const proposals = readDraft(handed.proposals.file, handed.proposals.text, PROPOSAL_COLUMNS);
  const { chosen, undecided, problems } = chooseRows(draft, handed.partly);
  if (chosen.length === 0) throw new DataError(problems);
  const document = settleDocument(draft.file, chosen, ledger.documents, handed.document);
  const ids = written.map(({ id = '', document: of = '' }) => ({ id, document: of }));
  const prefixed = prefixFor(document, ids, handed.prefix);
  const used = new Set(chosen.map(({ cells }) => cells.indicator ?? ''));
  const named = nameIndicators(proposals, used, new Set(ledger.indicators.map(({ id }) => id)));
  const accepted = acceptRows(chosen, {
    document,
    text: texts?.get(document),
    units: ledger.units,
    written,
    indicatorOf: named.idOf,
    nextId: numberRows('prefix' in prefixed ? prefixed.prefix : 'draft', ids),
  });
  const ofDraft = ['prefix' in prefixed ? [] : [prefixed], accepted.problems].flat();
  return {
    document,
    files: { observations: draft.file, indicators: proposals.file },
    rows: accepted.rows,
    indicators: named.fresh.map((line) => ({ line, cells: { ...line.cells, id: named.idOf(line.key) } })),
    there: accepted.there,
    undecided,
    problems: [
      ...problems,
      ...ofDraft.map((problem) => ({ file: draft.file, ...problem })),
      ...named.problems,
    ],
  };
}
