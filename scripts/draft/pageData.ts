/** What the page of a draft is made of and works on. */
import { createHash } from 'node:crypto';
import type { Cells, Factor } from '../../src/ledger/draft/derivedCells.ts';
import type { Draft, UnreadDigits } from '../../src/ledger/draft/draftRow.ts';
import { DRAFT_COLUMNS, PROPOSAL_COLUMNS, type DraftTables } from '../../src/ledger/draft/draftTables.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';

/** An id and its Chinese name. */
export type Named = readonly [id: string, name: string];

export const NAMED_COLUMNS = ['indicator', 'place', 'body', 'breakdown'] as const;
export type NamedColumn = (typeof NAMED_COLUMNS)[number];

export interface PageData {
  /** Name of the file, place and year. */
  title: string;
  text: string;
  /** The place the report is of. */
  place: string;
  /** Hashes under which decisions are kept: of the text, and of the rows the rules read in it. */
  textKey: string;
  rowsKey: string;
  columns: readonly string[];
  proposalColumns: readonly string[];
  rows: readonly Cells[];
  unread: readonly UnreadDigits[];
  units: readonly Factor[];
  names: Readonly<Record<NamedColumn, readonly Named[]>>;
}

export interface PageAbout {
  file: string;
  place: string;
  year: number;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const named = (rows: readonly { id: string; name_zh: string }[]): Named[] =>
  rows.map(({ id, name_zh }) => [id, name_zh]);

export function pageData(
  text: string,
  draft: Draft,
  tables: DraftTables,
  { file, place, year }: PageAbout,
  { units, indicators, places, bodies, breakdowns }: Ledger,
): PageData {
  const proposed = tables.indicators.map(({ draft_id = '', name_zh = '' }): Named => [draft_id, name_zh]);
  const empty: Cells = Object.fromEntries(DRAFT_COLUMNS.map((column) => [column, '']));
  const placeName = places.find(({ id }) => id === place)?.name_zh ?? place;
  return {
    title: `${file} · ${placeName} ${String(year)}`,
    text,
    place,
    textKey: keyOf(text),
    rowsKey: keyOf(JSON.stringify(tables.draft)),
    columns: DRAFT_COLUMNS,
    proposalColumns: PROPOSAL_COLUMNS,
    rows: tables.draft.map((row) => ({ ...empty, ...row })),
    unread: draft.unread,
    units: units.map(({ printed, factor }) => ({ printed, factor })),
    names: {
      indicator: [...named(indicators), ...proposed],
      place: named(places),
      body: named(bodies),
      breakdown: named(breakdowns),
    },
  };
}
