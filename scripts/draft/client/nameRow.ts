/** What a row counts, in other words: an indicator that has that name, or one that is proposed for it. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';

const PROPOSED = /^new-(\d+)$/;

function nextProposal(ids: readonly string[]): string {
  const used = ids.map((id) => Number(PROPOSED.exec(id)?.[1] ?? 0));
  return `new-${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}

/**
 * @param name the words the document has for it
 * @returns the row under that name; a proposed indicator it shares with rows of another name is left to those
 */
export function nameRow(row: Cells, name: string, rows: readonly Cells[], names: PageData['names']): Cells {
  const named = { ...row, indicator_zh: name };
  const others = rows.filter(({ id }) => id !== row.id);
  const namesake = others.find((other) => other.indicator_zh === name && other.indicator !== '');
  const known = names.indicator.find(([, known]) => known === name)?.[0] ?? namesake?.indicator;
  if (name !== '' && known !== undefined) return { ...named, indicator: known };
  const { indicator = '' } = row;
  const isOwn = PROPOSED.test(indicator) && !others.some((other) => other.indicator === indicator);
  // An indicator of the ledger may be printed in many ways: it stays.
  if (isOwn || (indicator !== '' && !PROPOSED.test(indicator))) return named;
  const ids = [...rows.map((other) => other.indicator ?? ''), ...names.indicator.map(([id]) => id)];
  return { ...named, indicator: nextProposal(ids) };
}

/** Proposed indicators of the rows not rejected, for a person to name: the rows of indicators.csv. */
export function proposedIndicators(rows: readonly Cells[]): Cells[] {
  const used = rows.filter(({ accepted, indicator = '' }) => accepted !== 'no' && PROPOSED.test(indicator));
  const first = new Map(used.toReversed().map((row) => [row.indicator ?? '', row]));
  return [...first]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, row]) => ({
      draft_id: id,
      name_zh: row.indicator_zh ?? '',
      unit: row.unit ?? '',
      core: 'false',
    }));
}
