import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { draftLedger } from '../../../src/ledger/draft/draftLedger.ts';
import { draftLimits } from '../../../src/ledger/draft/draftLimits.ts';
import { joinScores, scoreDraft, type CodedRow } from '../../../src/ledger/draft/scoreDraft.ts';
import { loadLedger } from '../../../src/ledger/loadLedger.ts';

/** Three reports of places that are not, written and coded by someone who did not know the rules. */
const REPORTS = [
  { name: 'district-2024', year: 2024, figures: 61 },
  { name: 'five-years-2026', year: 2026, figures: 68 },
  { name: 'county-2025', year: 2025, figures: 70 },
] as const;

const ledger = loadLedger();
const core = new Set(ledger.indicators.filter((indicator) => indicator.core).map(({ id }) => id));
const read = (file: string): string => readFileSync(`tests/ledger/draft/reports/${file}`, 'utf8');

function codedRows(name: string): CodedRow[] {
  const { data } = Papa.parse<Record<string, string>>(read(`${name}.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    ...(row as unknown as CodedRow),
    start: Number(row.start),
    value: Number(row.value),
    indicator: row.core ?? '',
  }));
}

const scores = REPORTS.map(({ name, year }) => {
  const { rows } = draftLedger(read(`${name}.txt`), { place: '500108', year, kind: 'work_report' }, ledger);
  // Which other indicator of the ledger a made-up figure is linked to says nothing.
  const drafted = rows.map((row) => ({ ...row, indicator: core.has(row.indicator) ? row.indicator : '' }));
  return scoreDraft(codedRows(name), drafted, core);
});

describe('a draft of a report of a place that is not', () => {
  it.each(REPORTS.map((report, at) => ({ ...report, score: scores[at] })))(
    '$name',
    ({ name, figures, score }) => {
      const text = read(`${name}.txt`);
      for (const { start, printed } of codedRows(name))
        expect(text.slice(start, start + printed.length)).toBe(printed);
      expect(score?.coded).toBe(figures);
      expect(score?.found).toBeGreaterThanOrEqual(0.95);
      expect(score?.precision).toBeGreaterThanOrEqual(0.9);
      expect(score?.comparator).toBeGreaterThanOrEqual(0.95);
      expect(score?.kind).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('meets the limits of the archived reports over all three', () => {
    const { low, ...score } = joinScores(scores);
    // Seven rows marked low are too few for a share.
    expect(draftLimits({ ...score, low: { rows: 0, right: 1 } })).toEqual([]);
    expect(low.rows).toBeLessThan(10);
  });
});
