/**
 * Synthetic data of the real shape: every copy is what the documents at hand would be if other districts had written them in
 * other years. Nothing in it is true; it exists to be measured and is never published.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { AuditReport } from '../../src/ledger/auditReport.ts';
import { inBaseUnit } from '../../src/ledger/inBaseUnit.ts';
import { tables as specs } from '../../src/ledger/tables.ts';
import { seededRandom } from './seededRandom.ts';

/** A row as its file has it: text by column. */
export type Cells = Readonly<Record<string, string>>;
/** Tables by file name, without `.csv`. */
export type RawTables = Readonly<Record<string, readonly Cells[]>>;

/** Documents about one round of commendations have no twin in other districts. */
const SINGLE = ['award_categories', 'awards', 'measures', 'measure_agencies'];
/** What a district's document brings with it, beside the rows of `documents` and of what they name. */
const COPIED = ['tasks', 'task_agencies', 'bodies', 'observations', 'outcomes', 'mentions'];
/** Names that are unique in their table, or tell documents apart. */
const NAMED = 'title short name label'.split(' ').flatMap((name) => [`${name}_zh`, `${name}_en`]);
/** Columns that name a row which is copied too. */
const ROWS = 'id task target result document body restates'.split(' ');
/** Columns that hold years. */
const TIMES = 'period period_start period_end reference_period reference_start reference_end'.split(' ');

const cell = (row: Cells | undefined, column: string): string => row?.[column] ?? '';
const ids = (rows: readonly Cells[], column = 'id'): string[] => rows.map((row) => cell(row, column));

interface Names {
  suffix: string;
  /** Of a district rather than of a copy: later copies of a district are other years of the same bodies. */
  placeSuffix: string;
  /** Whether no earlier copy is about this place. */
  firstOfPlace: boolean;
  /** Years before the real documents, by the place a real row is about: what several districts stated comes to one in turn. */
  years: (place: string) => number;
  place: (id: string) => string;
  /** Whether a copy has rows about this place: there are few zones and one municipality, and no two rows say the same of one. */
  has: (place: string) => boolean;
  agency: (id: string) => string;
  indicator: (id: string) => string;
  issuer: (name: string, column: string) => string;
}

/** Which years rows are about, first and last, by place. */
function spans(tables: RawTables): Map<string, [first: number, last: number]> {
  const found = new Map<string, [number, number]>();
  for (const row of COPIED.flatMap((table) => tables[table] ?? [])) {
    const years = TIMES.flatMap((column) => cell(row, column).match(/\d{4}/g) ?? []).map(Number);
    if (years.length === 0) continue;
    const [first, last] = found.get(cell(row, 'place')) ?? [Infinity, -Infinity];
    found.set(cell(row, 'place'), [Math.min(first, ...years), Math.max(last, ...years)]);
  }
  return found;
}

/**
 * Years that each of these places goes back, so that no two are about the same year, nor any about a year that is real:
 * the copies of all of them come to one place in turn. And how far a whole round goes back.
 */
function yearsBack(tables: RawTables, places: readonly string[]): { of: Map<string, number>; round: number } {
  const about = spans(tables);
  const stating = places.flatMap((place) => {
    const span = about.get(place);
    return span === undefined ? [] : [{ place, first: span[0], last: span[1] }];
  });
  const start = Math.min(...stating.map(({ first }) => first));
  let next = start - 1;
  const of = new Map<string, number>();
  for (const { place, first, last } of stating) {
    of.set(place, last - next);
    next -= last - first + 1;
  }
  return { of, round: start - 1 - next };
}

/** How the rows of a copy are called, where they are and when; `copy` is 1 for the first. */
function copyNames(tables: RawTables, copy: number): Names {
  const of = (table: string): readonly Cells[] => tables[table] ?? [];
  const clustered = new Set(ids(of('place_clusters'), 'place'));
  const districts = of('places').filter((row) => clustered.has(cell(row, 'id')));
  const zones = of('places').filter((row) => cell(row, 'place_kind') === 'development_zone');
  // A district's document becomes another district's, a zone's another zone's; the municipality is one.
  const groupOf = (id: string): readonly Cells[] =>
    [districts, zones].find((rows) => ids(rows).includes(id)) ?? [];
  const at = (id: string): Cells | undefined =>
    groupOf(id)[(ids(groupOf(id)).indexOf(id) + copy) % groupOf(id).length];
  const [turn, round] = [copy % districts.length, Math.floor(copy / districts.length)];
  const back = yearsBack(tables, ids([...districts, ...zones]));
  const local = new Set(ids(of('agencies').filter((row) => cell(row, 'level') !== 'municipal')));
  // Core indicators are stated by everybody; of the others every second is some document's own, and what no time tells apart.
  const own = new Set([
    ...ids(of('indicators').filter((row, index) => cell(row, 'core') === 'false' && index % 2 === 0)),
    ...ids(
      of('observations').filter((row) => cell(row, 'period') === ''),
      'indicator',
    ),
  ]);
  return {
    suffix: `c${String(copy)}`,
    placeSuffix: `p${String(turn)}`,
    firstOfPlace: round === 0,
    years: (id) => back.round * round + (back.of.get(id) ?? 1),
    place: (id) => cell(at(id), 'id') || id,
    has: (id) => id === '' || turn < groupOf(id).length,
    agency: (id) => (local.has(id) && turn > 0 ? `${id}-p${String(turn)}` : id),
    indicator: (id) => (own.has(id) ? `${id}-c${String(copy)}` : id),
    issuer: (name, column) => {
      const key = column.replace('issuer', 'name');
      const named = districts.find((row) => name.includes(cell(row, key)));
      return named === undefined ? name : name.replace(cell(named, key), cell(at(cell(named, 'id')), key));
    },
  };
}

/** A level in another place is another number, printed with as many decimals. */
function otherValue(row: Cells, random: () => number): string {
  const value = cell(row, 'value');
  return cell(row, 'basis') === 'level'
    ? (Number(value) * (0.5 + random())).toFixed(value.split('.')[1]?.length ?? 0)
    : value;
}

/** The row under other ids, about another place and another year. */
function copyRow(row: Cells, names: Names, random: () => number): Cells {
  const shift = (period: string): string =>
    period.replace(/\d{4}/g, (year) => String(Number(year) - names.years(cell(row, 'place'))));
  const other = (column: string, value: string): string => {
    if (value === '') return value;
    if (ROWS.includes(column)) return `${value}-${names.suffix}`;
    if (column === 'place' || column === 'agency' || column === 'indicator') return names[column](value);
    if (TIMES.includes(column)) return shift(value);
    if (column === 'value') return otherValue(row, random);
    if (column.startsWith('issuer_')) return names.issuer(value, column);
    return NAMED.includes(column) ? `${value} ${names.suffix}` : value;
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, other(column, value)]));
}

/** Rows under the ids that copies gave them, each once, with names that say so. */
const renamed = (rows: readonly Cells[], rename: (id: string) => string, suffix: string): Cells[] =>
  rows
    .filter((row) => rename(cell(row, 'id')) !== cell(row, 'id'))
    .map((row) => {
      const named = NAMED.filter((column) => column in row).map((column) => [
        column,
        `${cell(row, column)} ${suffix}`,
      ]);
      return { ...row, ...Object.fromEntries(named), id: rename(cell(row, 'id')) };
    });

function copyOf(tables: RawTables, names: Names, random: () => number): RawTables {
  const of = (table: string): readonly Cells[] => tables[table] ?? [];
  const copies = (rows: readonly Cells[]): Cells[] => rows.map((row) => copyRow(row, names, random));
  const single = new Set(SINGLE.flatMap((table) => ids(of(table), 'document')));
  const documents = of('documents').filter((row) => !single.has(cell(row, 'id')));
  const kept = new Set(['', ...ids(documents)]);
  const belongs = (row: Cells): boolean => kept.has(cell(row, 'document')) && names.has(cell(row, 'place'));
  const copied = Object.fromEntries(COPIED.map((table) => [table, copies(of(table).filter(belongs))]));
  const factors = new Map(of('units').map((row) => [cell(row, 'printed'), Number(cell(row, 'factor'))]));
  const based = (row: Cells): Cells => ({
    ...row,
    value_base: String(
      inBaseUnit(Number(cell(row, 'value')), { factor: factors.get(cell(row, 'unit')) ?? Number.NaN }),
    ),
  });
  const renamedNames = of('agency_names').filter(
    (row) => names.agency(cell(row, 'agency')) !== cell(row, 'agency'),
  );
  return {
    documents: copies(documents),
    agency_names: names.firstOfPlace ? copies(renamedNames) : [],
    agencies: names.firstOfPlace ? renamed(of('agencies'), names.agency, names.placeSuffix) : [],
    indicators: renamed(of('indicators'), names.indicator, names.suffix),
    ...copied,
    observations: (copied['observations'] ?? []).map(based),
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
  const scaled = ([name, rows]: [string, readonly Cells[]]) => [
    name,
    [...rows, ...copies.flatMap((copy) => copy[name] ?? [])],
  ];
  return Object.fromEntries(Object.entries(tables).map(scaled)) as RawTables;
}

/** A report in proportion to the scaled tables, so that pages about the audit have something to show. It proves nothing. */
function scaleAudit(report: AuditReport, scaled: RawTables): AuditReport {
  const audited = new Set(ids((scaled['documents'] ?? []).filter((row) => row['audited'] === 'true')));
  const tables = report.tables.map(({ table, rows, read }) => {
    const own = scaled[specs[table as keyof typeof specs].name] ?? [];
    const now = own.filter((row) => audited.has(cell(row, 'document'))).length;
    const readNow = Math.round((read * now) / rows);
    return { table, rows: now, text: now, read: readNow, agree: readNow };
  });
  return { ...report, tables };
}

/** The tables of a data folder, as their files have them. */
export const readTables = (folder: string): RawTables =>
  Object.fromEntries(
    Object.values(specs).map(({ name }) => {
      const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
      return [name, Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data];
    }),
  );

/**
 * Writes a data folder of `factor` times the size, which a build reads with LEDGER_DATA. Offsets and hashes are those of the
 * originals, so that it cannot be audited: it has the shape of the data, not their truth.
 *
 * @returns the number of rows
 */
export function writeScaledData(source: string, target: string, factor: number, seed: number): number {
  const scaled = scaleTables(readTables(source), factor, seed);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  // A table without a row is its header alone, and copied as it is.
  for (const [name, rows] of Object.entries(scaled).filter(([, own]) => own.length > 0))
    writeFileSync(join(target, `${name}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
  // What moved, went or was corrected is asked of the real site: a figure too few for a page there may have one here.
  writeFileSync(join(target, 'published-urls.txt'), '/\n');
  for (const name of ['redirects', 'gone', 'errata']) {
    const [header = ''] = readFileSync(join(source, `${name}.csv`), 'utf8').split('\n');
    writeFileSync(join(target, `${name}.csv`), `${header}\n`);
  }
  const report = join(target, 'audit.json');
  const audit = scaleAudit(JSON.parse(readFileSync(report, 'utf8')) as AuditReport, scaled);
  writeFileSync(report, `${JSON.stringify(audit)}\n`);
  return Object.values(scaled).reduce((sum, rows) => sum + rows.length, 0);
}
