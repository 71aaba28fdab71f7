/** Proposed indicators of a draft and what a person made of them: one the ledger has, or a row of its own. */
import { columnMeta } from '../../src/ledger/column.ts';
import type { Problem } from '../../src/ledger/errors.ts';
import { indicators } from '../../src/ledger/indicators.ts';
import type { DraftFile, DraftLine } from './readDraft.ts';

export interface NamedIndicators {
  /** The id of what a draft calls `new-001`; other ids are as they are. */
  idOf: (cell: string) => string;
  /** Proposals that become rows. */
  fresh: DraftLine[];
  problems: Problem[];
}

const NEEDED = Object.entries(indicators.row.shape)
  .filter(([, schema]) => columnMeta(schema).optional !== true)
  .map(([column]) => column);

const missing = ({ cells }: DraftLine): string[] => NEEDED.filter((column) => cells[column] === '');

/**
 * Two proposals may bear one id: words of one indicator, which is filled in once.
 *
 * @param used the indicators of the accepted rows; proposals nobody uses need no name
 * @param known ids of data/indicators.csv
 */
export function nameIndicators(
  { file, lines }: DraftFile,
  used: ReadonlySet<string>,
  known: ReadonlySet<string>,
): NamedIndicators {
  const named = lines.filter(({ cells }) => cells.id !== '');
  const byDraftId = new Map(lines.map((line) => [line.key, line]));
  // One that is filled in goes before those that only bear its id.
  const fullestLast = named.toReversed().toSorted((a, b) => missing(b).length - missing(a).length);
  const byId = new Map(fullestLast.map((line) => [line.cells.id ?? '', line]));
  const proposed = (cell: string): DraftLine | undefined => {
    const line = byDraftId.get(cell);
    return byId.get(line?.cells.id ?? cell) ?? line;
  };
  const idOf = (cell: string): string => {
    if (known.has(cell)) return cell;
    const line = proposed(cell);
    return line?.cells.id === '' ? line.key : (line?.cells.id ?? cell);
  };
  const fresh = [...new Set([...used].filter((cell) => !known.has(idOf(cell))).map(proposed))]
    .filter((line) => line !== undefined)
    .sort((a, b) => a.row - b.row);
  const problems = fresh
    .filter((line) => missing(line).length > 0)
    .map((line): Problem => ({
      ...{ file, row: line.row, key: line.key, column: missing(line).join(' + ') },
      expected: `a value in each, as accepted rows speak of “${line.cells.name_zh ?? ''}”`,
      fix: 'fill them in; where data/indicators.csv has this indicator, its id in the column id is enough',
    }));
  return { idOf, fresh, problems };
}
