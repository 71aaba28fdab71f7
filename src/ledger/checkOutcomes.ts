/** Outcomes against the target and result they judge. */
import type { ReadRows, RowFault } from './ledgerRule.ts';
import type { ObservationRow } from './observations.ts';
import type { OutcomeRow } from './outcomes.ts';
import { isJudged } from './vocabulary.ts';

/** What a target and a result that is judged by it must share. */
const SHARED = ['place', 'body', 'indicator', 'breakdown', 'period', 'basis', 'unit', 'series'] as const;

function judgedFaults(row: OutcomeRow, target: ObservationRow, result: ObservationRow): RowFault[] {
  const at = { table: 'outcomes', key: row.id, column: 'verdict', value: row.verdict };
  const fix = 'make the verdict not_comparable, or name the result that can be set against the target';
  if (result.vintage === 'expected')
    return [{ ...at, expected: `no verdict, as ${result.id} is an expected figure and no result yet`, fix }];
  // A target that names no scope is measured by what the government states, in whatever scope it answers.
  const differing = [
    ...SHARED.filter((column) => target[column] !== result[column]),
    ...(target.scope === '' || target.scope === result.scope ? [] : ['scope' as const]),
  ];
  return differing.map((column) => ({
    ...at,
    expected: `no verdict, as ${target.id} and ${result.id} differ in ${column} (${target[column] || 'none'}, ${result[column] || 'none'})`,
    fix,
  }));
}

function checkKinds(row: OutcomeRow, rows: ReadonlyMap<string, ObservationRow>): RowFault[] {
  return (['target', 'result'] as const).flatMap((column) => {
    const kind = rows.get(row[column])?.kind;
    if (kind === undefined || kind === column) return [];
    const fix = 'correct the id';
    return [
      {
        table: 'outcomes',
        key: row.id,
        column,
        value: row[column],
        expected: `a row of kind ${column}, not ${kind}`,
        fix,
      },
    ];
  });
}

export function checkOutcomes({ outcomes, observations }: ReadRows): RowFault[] {
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  return outcomes.flatMap((row) => {
    const [target, result] = [rowOf.get(row.target), rowOf.get(row.result)];
    const wrong = checkKinds(row, rowOf);
    if (target === undefined || result === undefined || wrong.length > 0 || !isJudged(row.verdict))
      return wrong;
    return judgedFaults(row, target, result);
  });
}
