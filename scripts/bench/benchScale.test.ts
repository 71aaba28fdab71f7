import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeAudit } from '../../src/analysis/describeAudit.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { growthOf } from './growthOf.ts';
import { readTables, scaleTables, writeScaledData } from './scaledData.ts';

const raw = readTables('data');
const written = (factor: number): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ledger-scale-')), 'scaled');
  writeScaledData('data', folder, factor, 7);
  return folder;
};

describe('synthetic data', () => {
  it('of twice the size load without a problem and keep every row there was', () => {
    const folder = written(2);
    const [ledger, scaled] = [loadLedger(), loadLedger(folder)];
    // There is one municipality, and one round of commendations.
    const single = ['cq-2020-commendation', 'cq-2022-measures'];
    const copied = ledger.observations.filter(
      ({ place, document }) => place !== '500000' && !single.includes(document),
    );
    expect(scaled.observations).toHaveLength(ledger.observations.length + copied.length);
    for (const table of ['tasks', 'taskAgencies', 'mentions'] as const)
      expect(scaled[table], table).toHaveLength(2 * ledger[table].length);
    for (const table of ['outcomes', 'bodies'] as const) {
      const local = ledger[table].filter(({ place }) => place !== '500000');
      expect(scaled[table], table).toHaveLength(ledger[table].length + local.length);
    }
    expect(scaled.awards).toEqual(ledger.awards);
    expect(scaled.observations.slice(0, ledger.observations.length)).toEqual(ledger.observations);
    const { claiming, traced } = describeAudit(scaled, loadAuditReport(folder));
    const wordless = scaled.observations.filter(({ document, printed }) => document !== '' && printed === '');
    expect(traced).toBe(claiming - wordless.length);
  });

  it('of a hundred times the size load too', () => {
    const { observations, places } = loadLedger(written(100));
    expect(new Set(observations.map(({ place }) => place)).size).toBeGreaterThan(40);
    expect(observations.length).toBeGreaterThan(90 * places.length);
  });

  it('are about other places and other years, earlier ones once every district has reported', () => {
    const scaled = scaleTables(raw, 41, 7);
    const [own, first, last] = ['', '-c1', '-c40'].map((suffix) =>
      scaled['observations']?.find(({ id }) => id === `na24-001${suffix}`),
    );
    expect(own?.['place']).toBe('500108');
    expect(first?.['place']).not.toBe('500108');
    const [once = 0, again = 0] = [first, last].map(
      (row) => Number(own?.['period']) - Number(row?.['period']),
    );
    expect(once).toBeGreaterThan(0);
    expect(again).toBeGreaterThan(once);
    const years = (scaled['observations'] ?? []).map(({ period = '' }) => period.slice(0, 4));
    expect(years.filter((year) => !/^(\d{4}|\/\d{3}|)$/.test(year))).toEqual([]);
  });

  it('are the same for a seed and others for another', () => {
    expect(scaleTables(raw, 3, 1)).toEqual(scaleTables(raw, 3, 1));
    expect(scaleTables(raw, 3, 1)).not.toEqual(scaleTables(raw, 3, 2));
    expect(scaleTables(raw, 1, 1)).toEqual(raw);
  });
});

describe('growth', () => {
  const before = { factor: 1, seconds: 10, cpuSeconds: 10, pages: 100, megabytes: 1 };
  const after = { factor: 10, seconds: 40, cpuSeconds: 20, pages: 1000, megabytes: 10 };

  it('holds where time and bytes grow with the pages, and names every limit that is broken', () => {
    const numbers = {
      timesPages: 10,
      timesCpu: 2,
      timesSeconds: 4,
      msPerAddedPage: 11.11,
      kbPerAddedPage: 10.24,
    };
    expect(growthOf(before, after)).toEqual({ step: '1× → 10×', ...numbers, broken: [] });
    const { broken } = growthOf(before, { ...after, cpuSeconds: 130, megabytes: 100 });
    expect(broken).toEqual([
      'time grows faster than pages',
      'over 25 ms per added page',
      'over 40 KB per added page',
    ]);
  });
});
