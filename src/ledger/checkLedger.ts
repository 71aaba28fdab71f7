/** Rules between tables that no key says: each finds every row that breaks it. */
import { inBaseUnit } from './inBaseUnit.ts';
import { group } from 'd3';
import { faultIn, type RowFault } from './defineTable.ts';
import { checkErrata } from './errata.ts';
import type { Problem } from './errors.ts';
import type { Loaded } from './loadTables.ts';
import type { ObservationRow } from './observations.ts';
import type { tables } from './tables.ts';
import { isJudged } from './vocabulary.ts';

/** The rows of every table whose cells could all be read. */
export type ReadRows = Loaded<typeof tables>;

const RULES: readonly ((rows: ReadRows) => readonly RowFault[])[] = [
  checkStatements,
  checkSeries,
  checkOutcomes,
  checkTermValues,
  checkFormulas,
  checkErrata,
];

/**
 * @param rowNumber of a row in its file, from 1
 * @returns the problems of all tables
 */
export function checkLedger(rows: ReadRows, rowNumber: (table: string, key: string) => number): Problem[] {
  return RULES.flatMap((rule) => rule(rows)).map(({ table, key, ...rest }) => ({
    file: `data/${table}.csv`,
    row: rowNumber(table, key),
    key,
    ...rest,
  }));
}

/** What a restated figure has in common with the one it repeats; its period may be told otherwise. */
const SAME_WHEN_RESTATED = ['place', 'body', 'kind'] as const;

function expectedOfRestated(row: ObservationRow, told: ObservationRow): string | undefined {
  if (told.id === row.id) return 'another row';
  const differing = SAME_WHEN_RESTATED.filter((column) => row[column] !== told[column]);
  return differing.length === 0 ? undefined : `a row of the same ${differing.join(' and ')}`;
}

/** Observations against units, bodies and the rows they restate. */
function checkStatements({ observations, units, bodies }: ReadRows): RowFault[] {
  const unitOf = new Map(units.map((unit) => [unit.printed, unit]));
  const placeOf = new Map(bodies.map(({ id, place }) => [id, place]));
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  return observations.flatMap((row) => {
    const [unit, place, told] = [unitOf.get(row.unit), placeOf.get(row.body), rowOf.get(row.restates)];
    const fault = faultIn('observations', row);
    const faults: RowFault[] = [];
    if (unit !== undefined && inBaseUnit(row.value, unit) !== row.value_base) {
      const expected = `${String(inBaseUnit(row.value, unit))}, as ${row.unit} is ${String(unit.factor)} ${unit.base_unit}`;
      faults.push(fault('value_base', expected, 'correct it, or value, or unit'));
    }
    if (place !== undefined && place !== row.place)
      faults.push(fault('body', `a body of ${row.place}`, 'correct it, or its place in data/bodies.csv'));
    const expected = told === undefined ? undefined : expectedOfRestated(row, told);
    if (expected !== undefined) faults.push(fault('restates', expected, 'correct the id, or empty the cell'));
    return faults;
  });
}

/** No series spans a break: two levels that an inconsistency says must not be joined are of two series. */
function checkSeries({ observations, inconsistencyRows }: ReadRows): RowFault[] {
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  return [...group(inconsistencyRows, ({ inconsistency }) => inconsistency)].flatMap(([id, rows]) => {
    const side = (own: string) =>
      rows.flatMap(({ role, observation }) => (role === own ? (rowOf.get(observation) ?? []) : []));
    return side('after_break').flatMap((after) =>
      side('before_break')
        .filter(({ series }) => series === after.series)
        .map((before) =>
          faultIn('observations', after)(
            'series',
            `another series than that of ${before.id}: the inconsistency ${id} says that the two must not be joined`,
            'give the levels before and behind the break a series each',
          ),
        ),
    );
  });
}

/** What a target and a result that is judged by it must share. */
const SHARED = ['place', 'body', 'indicator', 'breakdown', 'period', 'basis', 'unit', 'series'] as const;

/** Why a result says nothing of a target. */
function obstacles(target: ObservationRow, result: ObservationRow): string[] {
  if (result.vintage === 'expected') return [`${result.id} is an expected figure and no result yet`];
  // A target that names no scope is measured by what the government states, in whatever scope it answers.
  const columns = target.scope === '' ? SHARED : ([...SHARED, 'scope'] as const);
  return columns
    .filter((column) => target[column] !== result[column])
    .map(
      (column) =>
        `${target.id} and ${result.id} differ in ${column} (${target[column] || 'none'}, ${result[column] || 'none'})`,
    );
}

/** Outcomes against the target and result they judge. */
function checkOutcomes({ outcomes, observations }: ReadRows): RowFault[] {
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  return outcomes.flatMap((row) => {
    const fault = faultIn('outcomes', row);
    const wrong = (['target', 'result'] as const).flatMap((column) => {
      const kind = rowOf.get(row[column])?.kind;
      if (kind === undefined || kind === column) return [];
      return [fault(column, `a row of kind ${column}, not ${kind}`, 'correct the id')];
    });
    const [target, result] = [rowOf.get(row.target), rowOf.get(row.result)];
    if (target === undefined || result === undefined || wrong.length > 0 || !isJudged(row.verdict))
      return wrong;
    const fix = 'make the verdict not_comparable, or name the result that can be set against the target';
    return obstacles(target, result).map((why) => fault('verdict', `no verdict, as ${why}`, fix));
  });
}

/** Terms of consistency checks against the figures they are said to use. */
function checkTermValues({ checkTerms, observations }: ReadRows): RowFault[] {
  const valueOf = new Map(observations.map(({ id, value }) => [id, value]));
  return checkTerms.flatMap((term) => {
    const value = valueOf.get(term.observation);
    if (value === undefined || value === term.value) return [];
    const expected = `${String(value)}, the value of ${term.observation}`;
    return [faultIn('check_terms', term)('value', expected, 'correct it, or observation')];
  });
}

/** Consistency checks against their terms, and against the figure they check. */
function checkFormulas({ consistencyChecks, checkTerms, observations }: ReadRows): RowFault[] {
  const valueOf = new Map(observations.map(({ id, value }) => [id, value]));
  const termsOf = group(checkTerms, ({ consistency_check: check }) => check);
  return consistencyChecks.flatMap((check) => {
    const fault = faultIn('consistency_checks', check);
    const used = [...new Set(check.formula.match(/[a-z]\w*/gu))].sort().join(', ');
    const given = (termsOf.get(check.id) ?? [])
      .map(({ name }) => name)
      .sort()
      .join(', ');
    const stated = valueOf.get(check.stated_observation);
    const faults: RowFault[] = [];
    if (used !== given) {
      const expected = `the names of its rows in data/check_terms.csv (${given})`;
      faults.push(fault('formula', expected, 'correct the formula, or its terms'));
    }
    if (stated !== undefined && stated !== check.stated) {
      const expected = `${String(stated)}, the value of ${check.stated_observation}`;
      faults.push(fault('stated', expected, 'correct it, or stated_observation'));
    }
    return faults;
  });
}
