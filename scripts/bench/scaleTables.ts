/**
 * Synthetic data of the real shape: every copy is what the documents at hand would be if other districts had written them in
 * other years. Nothing in it is true; it exists to be measured and is never published.
 */
import { inBaseUnit } from '../../src/ledger/checkLedger.ts';
import { copyNames, type Cells, type Names, type RawTables } from './copyNames.ts';
import { seededRandom } from './seededRandom.ts';

/** Documents about one round of commendations have no twin in other districts. */
const SINGLE: readonly string[] = ['award_categories', 'awards', 'measures', 'measure_agencies'];
/** What a district's document brings with it, beside the rows of `documents` and of what they name. */
const COPIED = ['tasks', 'task_agencies', 'bodies', 'observations', 'outcomes', 'mentions'] as const;
/** Names that are unique in their table, or tell documents apart. */
const NAMED: readonly string[] = [
  'title_zh',
  'title_en',
  'short_zh',
  'short_en',
  'name_zh',
  'name_en',
  'label_zh',
  'label_en',
];

/** Columns that name a row which is copied too. */
const ROWS: readonly string[] = ['id', 'task', 'target', 'result', 'document', 'body', 'restates'];
/** Columns that hold years. */
const TIMES: readonly string[] = [
  'period',
  'period_start',
  'period_end',
  'reference_period',
  'reference_start',
  'reference_end',
];

const cell = (row: Cells, column: string): string => row[column] ?? '';
const shiftYears = (period: string, years: number): string =>
  period.replace(/\d{4}/g, (year) => String(Number(year) - years));

/** A level in another place is another number, printed with as many decimals. */
function otherValue(row: Cells, random: () => number): string {
  const value = cell(row, 'value');
  if (cell(row, 'basis') !== 'level') return value;
  const decimals = value.split('.')[1]?.length ?? 0;
  return (Number(value) * (0.5 + random())).toFixed(decimals);
}

/** The row under other ids, about another place and another year. */
function copyRow(row: Cells, names: Names, random: () => number): Cells {
  const copy: Record<string, string> = { ...row };
  for (const column of Object.keys(row)) {
    const value = cell(row, column);
    if (value === '') continue;
    if (ROWS.includes(column)) copy[column] = names.row(value);
    else if (column === 'place') copy[column] = names.place(value);
    else if (column === 'agency') copy[column] = names.agency(value);
    else if (column === 'indicator') copy[column] = names.indicator(value);
    else if (TIMES.includes(column)) copy[column] = shiftYears(value, names.years(cell(row, 'place')));
    else if (column === 'value') copy[column] = otherValue(row, random);
    else if (column.startsWith('issuer_')) copy[column] = names.issuer(value, column);
    else if (NAMED.includes(column)) copy[column] = `${value} ${names.suffix}`;
  }
  return copy;
}

/** The row with its value in the base unit. */
function based(row: Cells, units: readonly Cells[]): Cells {
  const unit = units.find((one) => cell(one, 'printed') === cell(row, 'unit'));
  const value_base = inBaseUnit(Number(cell(row, 'value')), { factor: Number(cell(unit ?? {}, 'factor')) });
  return { ...row, value_base: String(value_base) };
}

/** Rows under the ids that copies gave them, each once, with names that say so. */
function renamed(rows: readonly Cells[], rename: (id: string) => string, suffix: string): Cells[] {
  return rows.flatMap((row) => {
    const id = rename(cell(row, 'id'));
    if (id === cell(row, 'id')) return [];
    const named = NAMED.filter((column) => row[column] !== undefined).map(
      (column) => [column, `${cell(row, column)} ${suffix}`] as const,
    );
    return [{ ...row, ...Object.fromEntries(named), id }];
  });
}

function copyOf(tables: RawTables, names: Names, random: () => number): RawTables {
  const of = (table: string): readonly Cells[] => tables[table] ?? [];
  const single = new Set(SINGLE.flatMap((table) => of(table).map((row) => cell(row, 'document'))));
  const documents = of('documents').filter((row) => !single.has(cell(row, 'id')));
  const ids = new Set(documents.map((row) => cell(row, 'id')));
  const belongs = (row: Cells): boolean =>
    (cell(row, 'document') === '' || ids.has(cell(row, 'document'))) && names.has(cell(row, 'place'));
  const copies = (table: string): Cells[] =>
    of(table)
      .filter(belongs)
      .map((row) => copyRow(row, names, random));
  const copied = Object.fromEntries(COPIED.map((table) => [table, copies(table)]));
  const named = of('agency_names').filter((row) => names.agency(cell(row, 'agency')) !== cell(row, 'agency'));
  return {
    documents: documents.map((row) => copyRow(row, names, random)),
    agency_names: names.firstOfPlace ? named.map((row) => copyRow(row, names, random)) : [],
    agencies: names.firstOfPlace ? renamed(of('agencies'), names.agency, names.placeSuffix) : [],
    indicators: renamed(of('indicators'), names.indicator, names.suffix),
    ...copied,
    observations: (copied['observations'] ?? []).map((row) => based(row, of('units'))),
  };
}

/**
 * @param factor how many times the documents, observations, outcomes, tasks, roles and mentions; 1 changes nothing
 * @param seed the same seed gives the same bytes
 */
export function scaleTables(tables: RawTables, factor: number, seed: number): RawTables {
  const random = seededRandom(seed);
  const copies = Array.from({ length: factor - 1 }, (_, index) =>
    copyOf(tables, copyNames(tables, index + 1), random),
  );
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      [...rows, ...copies.flatMap((copy) => copy[name] ?? [])],
    ]),
  );
}
