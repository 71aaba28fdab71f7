import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Cell, exportTables } from '../../src/faces/exports/exportTable.ts';
import { tableOf } from '../../src/faces/exports/flatTables.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { serveSite } from '../browser/serveSite.ts';
import {
  type Cut,
  fetchIndicator,
  type Question,
  writePartitions,
  type Written,
} from './partitionParquet.ts';
import { seededRandom } from './seededRandom.ts';

type Row = Readonly<Record<string, Cell>>;

const folder = mkdtempSync(join(tmpdir(), 'partitions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FACTOR = 100;
const YEARS = 10;
const COLUMNS = ['place', 'period', 'kind', 'basis', 'value_base', 'comparator'];
const real = tableOf(exportTables(loadLedger()), 'observations');
const random = seededRandom(1);
const scaled = (cell: Cell | undefined): Cell =>
  typeof cell === 'number' ? Math.round(cell * (0.5 + random()) * 100) / 100 : null;

/** What another office might have stated up to ten years earlier: other values at other places of other texts. */
function copied(row: Row, copy: number): Row {
  const end = row['period_end'];
  const earlier =
    typeof end === 'string' ? `${String(Number(end.slice(0, 4)) - (copy % YEARS))}${end.slice(4)}` : null;
  const changed = { value: scaled(row['value']), value_base: scaled(row['value_base']) };
  const start = row['start'] === null ? null : Math.floor(random() * 20_000);
  return { ...row, ...changed, start, period_end: earlier, id: `${String(row['id'])}-c${String(copy)}` };
}

const rows = Array.from({ length: FACTOR }, (_, copy) => real.rows.map((row) => copied(row, copy))).flat();
const written = Object.fromEntries(
  (['year', 'indicator'] as const).map((cut) => [
    cut,
    writePartitions({ ...real, rows }, join(folder, cut), cut),
  ]),
) as Readonly<Record<Cut, Written>>;
const yearOf = (row: Row): string => String(row['period_end'] ?? 'none').slice(0, 4);

it.each([
  // Cut by indicator, a question opens one file. Of one that nearly every tenth row is about, the values alone are more than a hundredth.
  ['indicator', { indicator: 'forest-coverage' }, 1],
  ['indicator', { indicator: 'forest-coverage', year: '2020' }, 1],
  ['indicator', { indicator: 'gross-regional-product', year: '2021' }, 1],
  ['indicator', { indicator: 'gross-regional-product' }, 2],
  // Cut by year, a question over all years opens all files, whose ends list their groups: more than the rows that are wanted.
  ['year', { indicator: 'gross-regional-product', year: '2021' }, 1],
  ['year', { indicator: 'forest-coverage', year: '2020' }, 1],
  ['year', { indicator: 'forest-coverage' }, 12],
] as const)(
  'cut by %s, %j costs at most %i %% of a hundredfold table',
  async (cut, question: Question, percent) => {
    const site = await serveSite(folder);
    try {
      const { parts, bytes } = written[cut];
      const opened =
        cut === 'indicator' ? [question.indicator] : question.year === undefined ? parts : [question.year];
      const fetched = await fetchIndicator(`${site.origin}/${cut}`, cut, opened, question, COLUMNS);
      const share = (100 * fetched.bytes) / bytes;
      console.log(
        `by ${cut}, ${JSON.stringify(question)}: ${String(opened.length)} of ${String(parts.length)} files, ${String(rows.length)} rows in ${String(bytes)} bytes: ${String(fetched.rows.length)} rows by ${String(fetched.bytes)} bytes (${share.toFixed(2)} %), ${String(fetched.requests)} requests`,
      );
      const keyOf = (row: Readonly<Record<string, unknown>>): string =>
        JSON.stringify(COLUMNS.map((column) => row[column]));
      const wanted = rows.filter(
        (row) =>
          row['indicator'] === question.indicator &&
          (question.year === undefined || yearOf(row) === question.year),
      );
      expect(fetched.rows.map(keyOf).sort()).toEqual(wanted.map(keyOf).sort());
      expect(share).toBeLessThanOrEqual(percent);
    } finally {
      await site.close();
    }
  },
);

it('cut by indicator, the whole file of an indicator is more than a hundredth only for the largest', () => {
  const { parts, bytes } = written.indicator;
  const heavy = parts.filter(
    (part) => statSync(join(folder, 'indicator', `indicator=${part}`, 'part.parquet')).size > bytes / 100,
  );
  console.log(`files beyond a hundredth: ${heavy.join(', ')} of ${String(parts.length)}`);
  expect(heavy.length).toBeLessThan(parts.length / 50);
});
