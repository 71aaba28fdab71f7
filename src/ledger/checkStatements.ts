/** Observations against units, bodies and the rows they restate. */
import { shiftDecimal } from '../format/formatNumber.ts';
import type { ReadRows, RowFault } from './ledgerRule.ts';
import type { ObservationRow } from './observations.ts';
import type { UnitRow } from './units.ts';

/** What a restated figure has in common with the one it repeats; its period may be told otherwise. */
const SAME_WHEN_RESTATED = ['place', 'body', 'kind'] as const;

const at = (row: ObservationRow, column: keyof ObservationRow) => ({
  table: 'observations',
  key: row.id,
  column,
  value: String(row[column]),
});

/** Factors are powers of ten but for a few: those are shifted, not multiplied, so that no digit is made up. */
export function inBaseUnit(value: number, { factor }: Pick<UnitRow, 'factor'>): number {
  const power = Math.round(Math.log10(factor));
  return 10 ** power === factor ? shiftDecimal(value, power) : value * factor;
}

function checkUnit(row: ObservationRow, unit: UnitRow | undefined): RowFault[] {
  if (unit === undefined || inBaseUnit(row.value, unit) === row.value_base) return [];
  return [
    {
      ...at(row, 'value_base'),
      expected: `${String(inBaseUnit(row.value, unit))}, as ${row.unit} is ${String(unit.factor)} ${unit.base_unit}`,
      fix: 'correct it, or value, or unit',
    },
  ];
}

function checkRestated(row: ObservationRow, told: ObservationRow | undefined): RowFault[] {
  if (told === undefined) return [];
  const differing = SAME_WHEN_RESTATED.filter((column) => row[column] !== told[column]);
  if (told.id !== row.id && differing.length === 0) return [];
  const reason = told.id === row.id ? 'another row' : `a row of the same ${differing.join(' and ')}`;
  return [{ ...at(row, 'restates'), expected: reason, fix: 'correct the id, or empty the cell' }];
}

export function checkStatements({ observations, units, bodies }: ReadRows): RowFault[] {
  const unitOf = new Map(units.map((unit) => [unit.printed, unit]));
  const placeOf = new Map(bodies.map(({ id, place }) => [id, place]));
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  return observations.flatMap((row) => {
    const place = placeOf.get(row.body);
    const misplaced: RowFault[] =
      place === undefined || place === row.place
        ? []
        : [
            {
              ...at(row, 'body'),
              expected: `a body of ${row.place}`,
              fix: 'correct it, or its place in data/bodies.csv',
            },
          ];
    return [
      ...checkUnit(row, unitOf.get(row.unit)),
      ...misplaced,
      ...checkRestated(row, rowOf.get(row.restates)),
    ];
  });
}
