import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type Cell, exportTables } from '../../src/faces/exports/exportTable.ts';
import { tableOf } from '../../src/faces/exports/flatTables.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { serveSite } from '../browser/serveSite.ts';
import { fetchIndicator, writePartitions } from './partitionParquet.ts';
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
const whole = writePartitions({ ...real, rows }, join(folder, 'observations'));

it.each([
  ['gross-regional-product', ['2021'], 1],
  ['forest-coverage', ['2020'], 1],
  // Of every year the ends of all files are read, which list their groups: more than the rows that are wanted.
  ['forest-coverage', whole.years, 12],
])('%s of %j costs at most %i %% of a hundredfold table', async (indicator, years, percent) => {
  const site = await serveSite(folder);
  try {
    const fetched = await fetchIndicator(`${site.origin}/observations`, years, indicator, COLUMNS);
    const share = (100 * fetched.bytes) / whole.bytes;
    console.log(
      `${indicator}, ${String(years.length)} of ${String(whole.years.length)} files, ${String(rows.length)} rows in ${String(whole.bytes)} bytes: ${String(fetched.rows.length)} rows by ${String(fetched.bytes)} bytes (${share.toFixed(2)} %), ${String(fetched.requests)} requests`,
    );
    const keyOf = (row: Readonly<Record<string, unknown>>): string =>
      JSON.stringify(COLUMNS.map((column) => row[column]));
    const wanted = rows.filter(
      (row) =>
        row['indicator'] === indicator && years.includes(String(row['period_end'] ?? 'none').slice(0, 4)),
    );
    expect(fetched.rows.map(keyOf).sort()).toEqual(wanted.map(keyOf).sort());
    expect(share).toBeLessThanOrEqual(percent);
  } finally {
    await site.close();
  }
});
