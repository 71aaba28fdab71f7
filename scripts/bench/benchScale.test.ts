import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { growthOf } from './growthOf.ts';
import type { Cells, RawTables } from './copyNames.ts';
import { scaleTables } from './scaleTables.ts';
import { seededRandom } from './seededRandom.ts';
import { writeScaledData } from './writeScaledData.ts';
import { describeAudit } from '../../src/analysis/describeAudit.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { tables } from '../../src/ledger/tables.ts';

const raw: RawTables = Object.fromEntries(
  Object.values(tables).map(({ name }) => [
    name,
    Papa.parse<Cells>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true }).data,
  ]),
);

describe('synthetic data', () => {
  it('of twice the size load without a problem and keep every row there was', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ledger-scale-')), 'x2');
    writeScaledData('data', folder, 2, 7);
    const [ledger, scaled] = [loadLedger(), loadLedger(folder)];
    // There is one municipality.
    const local = ledger.observations.filter(({ place }) => place !== '500000');
    const copied = local.filter(
      ({ document }) => !['cq-2020-commendation', 'cq-2022-measures'].includes(document),
    );
    expect(scaled.observations).toHaveLength(ledger.observations.length + copied.length);
    expect(scaled.tasks).toHaveLength(2 * ledger.tasks.length);
    expect(scaled.taskAgencies).toHaveLength(2 * ledger.taskAgencies.length);
    expect(scaled.mentions).toHaveLength(2 * ledger.mentions.length);
    expect(scaled.outcomes).toHaveLength(2 * ledger.outcomes.length);
    expect(scaled.bodies).toHaveLength(2 * ledger.bodies.length);
    expect(scaled.awards).toEqual(ledger.awards);
    expect(scaled.observations.slice(0, ledger.observations.length)).toEqual(ledger.observations);
    const { claiming, traced } = describeAudit(scaled, loadAuditReport(folder));
    expect(traced).toBe(claiming);
  });

  it('of a hundred times the size load too', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ledger-scale-')), 'x100');
    writeScaledData('data', folder, 100, 7);
    const { observations, places } = loadLedger(folder);
    expect(new Set(observations.map(({ place }) => place)).size).toBeGreaterThan(40);
    expect(observations.length).toBeGreaterThan(90 * places.length);
  });

  it('are about other places and other years, earlier ones once every district has reported', () => {
    const scaled = scaleTables(raw, 41, 7);
    const of = (suffix: string): Cells | undefined =>
      scaled['observations']?.find(({ id }) => id === `na24-001${suffix}`);
    expect(of('')?.['place']).toBe('500108');
    expect(of('-c1')?.['place']).not.toBe('500108');
    expect(Number(of('-c1')?.['period'])).toBe(Number(of('')?.['period']) - 40);
    expect(Number(of('-c40')?.['period'])).toBe(Number(of('')?.['period']) - 100);
  });

  it('are the same for a seed and others for another', () => {
    expect(scaleTables(raw, 3, 1)).toEqual(scaleTables(raw, 3, 1));
    expect(scaleTables(raw, 3, 1)).not.toEqual(scaleTables(raw, 3, 2));
    expect(scaleTables(raw, 1, 1)).toEqual(raw);
    const [one, other] = [seededRandom(5), seededRandom(5)];
    expect([one(), one()]).toEqual([other(), other()]);
  });
});

describe('growthOf', () => {
  const before = { factor: 1, seconds: 10, cpuSeconds: 10, pages: 100, megabytes: 1 };

  it('holds where time and bytes grow with the pages', () => {
    expect(growthOf(before, { factor: 10, seconds: 40, cpuSeconds: 20, pages: 1000, megabytes: 10 })).toEqual(
      {
        step: '1× → 10×',
        timesPages: 10,
        timesCpu: 2,
        timesSeconds: 4,
        msPerAddedPage: 11.11,
        kbPerAddedPage: 10.24,
        broken: [],
      },
    );
  });

  it('names every limit that is broken', () => {
    const { broken } = growthOf(before, {
      factor: 10,
      seconds: 130,
      cpuSeconds: 130,
      pages: 1000,
      megabytes: 100,
    });
    expect(broken).toEqual([
      'time grows faster than pages',
      'over 25 ms per added page',
      'over 40 KB per added page',
    ]);
  });
});
