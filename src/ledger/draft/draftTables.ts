/** A draft as a table: the columns of observations in their order, then those a person decides by. */
import { observations } from '../observations.ts';
import { indicators } from '../indicators.ts';
import type { UnitRow } from '../units.ts';
import { derivedCells, type Cells } from './derivedCells.ts';
import type { Draft, DraftRow } from './draftRow.ts';

/** Columns of a draft that observations do not have. `accepted` is yes, no or empty: not decided. */
const DECIDING_COLUMNS = ['line', 'confidence', 'why', 'indicator_zh', 'accepted'] as const;

export const DRAFT_COLUMNS: readonly string[] = [...Object.keys(observations.row.shape), ...DECIDING_COLUMNS];

/** Columns of the proposed indicators: those of indicators, with the name they have in the draft. */
export const PROPOSAL_COLUMNS: readonly string[] = ['draft_id', ...Object.keys(indicators.row.shape)];

/** Words of a draft and the indicator it proposes for them. */
function proposals(rows: readonly DraftRow[]): ReadonlyMap<string, string> {
  const names = new Set(rows.filter(({ indicator }) => indicator === '').map((row) => row.indicator_zh));
  names.delete('');
  return new Map([...names].map((name, at) => [name, `new-${String(at + 1).padStart(3, '0')}`]));
}

export interface DraftTables {
  draft: Cells[];
  /** One row per indicator the ledger does not have, for a person to name. */
  indicators: Cells[];
}

/**
 * @param document the id rows shall have, empty where it is not registered yet
 * @returns rows in document order, every cell as text
 */
export function draftTables(draft: Draft, document: string, units: readonly UnitRow[]): DraftTables {
  const proposed = proposals(draft.rows);
  const rows = draft.rows.map((row, at): Cells => {
    const cells: Cells = {
      id: `draft-${String(at + 1).padStart(3, '0')}`,
      place: row.place,
      body: row.body,
      indicator: row.indicator === '' ? (proposed.get(row.indicator_zh) ?? '') : row.indicator,
      period: row.period,
      reference_period: row.reference_period,
      kind: row.kind,
      basis: row.basis,
      value: String(row.value),
      unit: row.unit,
      comparator: row.comparator,
      rank_of: row.rank_of,
      rank_scope: row.rank_scope,
      vintage: row.vintage,
      looked_up: 'whole',
      document,
      section: row.section,
      printed: row.printed,
      start: String(row.start),
      line: String(row.line),
      confidence: row.confidence,
      why: row.why.join('; '),
      indicator_zh: row.indicator_zh,
    };
    return { ...cells, ...derivedCells(cells, units) };
  });
  const unitOf = (name: string): string => draft.rows.find((row) => row.indicator_zh === name)?.unit ?? '';
  return {
    draft: rows,
    indicators: [...proposed].map(([name_zh, draft_id]) => ({
      draft_id,
      name_zh,
      unit: unitOf(name_zh),
      core: 'false',
    })),
  };
}
