/** What came of the municipality's targets: each has one outcome, judged by the rule or with the reason why it is not. */
import { describe, expect, it } from 'vitest';
import { ComparabilityError } from '../../src/analysis/comparePair.ts';
import { isTarget } from '../../src/analysis/joinObservations.ts';
import { judgeOutcome, type Judgement } from '../../src/analysis/judgeTarget.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { OutcomeRow } from '../../src/ledger/outcomes.ts';
import { isJudged } from '../../src/ledger/vocabulary.ts';

const { observations, outcomes, indicators, documents } = loadLedger();
const rowOf = new Map(observations.map((row) => [row.id, row]));
const directionOf = new Map(indicators.map(({ id, direction }) => [id, direction]));
const isCity = ({ place }: { place: string }) => place === '500000';
const targets = observations.filter((row) => isCity(row) && isTarget(row));
const own = outcomes.filter((row) => isCity(row) && row.target !== '');
const tally = (rows: readonly OutcomeRow[]) =>
  Object.fromEntries([...Map.groupBy(rows, ({ verdict }) => verdict)].map(([key, some]) => [key, some.length]));

function rowNamed(id: string): ObservationRow {
  const row = rowOf.get(id);
  if (row === undefined) throw new Error(`no observation ${id}`);
  return row;
}

const judge = ({ target, result, indicator }: OutcomeRow): Judgement =>
  judgeOutcome(rowNamed(target), rowNamed(result), directionOf.get(indicator) ?? 'neutral');

/** The judgement, or `null` where the two rows may not be compared. */
function judgeIfComparable(row: OutcomeRow): Judgement | null {
  try {
    return judge(row);
  } catch (error) {
    if (error instanceof ComparabilityError) return null;
    throw error;
  }
}

/** The headline targets of 2025, with the row of the report of 2026 that answers or stands beside each. */
const HEADLINES = [
  ['gross-regional-product', 'missed', 'ctx-034'],
  ['fixed-asset-investment', 'not_comparable', 'cq26-006'],
  ['retail-sales-consumer-goods', 'missed', 'cq26-008'],
  ['imports-and-exports', 'exceeded', 'cq26-036'],
  ['urban-new-employment', 'not_comparable', 'cq26-216'],
  ['general-public-budget-revenue', 'not_stated', ''],
  ['income-all-residents', 'not_comparable', 'cq26-219'],
  ['consumer-prices', 'not_stated', ''],
  ['energy-intensity', 'not_comparable', ''],
] as const;

describe('the municipality’s targets', () => {
  it('have one outcome each, of their own place, indicator and period', () => {
    expect(own.map(({ target }) => target).sort()).toEqual(targets.map(({ id }) => id).sort());
    for (const { id, target, ...row } of own) {
      const { place, indicator, period } = rowNamed(target);
      expect([row.place, row.indicator, row.period], id).toEqual([place, indicator, period]);
    }
  });

  it('come out so', () => {
    const of2025 = own.filter(({ target }) => target.startsWith('cq25-'));
    expect(tally(of2025)).toEqual({ exceeded: 1, met: 2, missed: 4, not_comparable: 23, not_stated: 20 });
    const cited = own.filter(({ target }) => target.startsWith('ctx-'));
    expect(tally(cited)).toEqual({ exceeded: 4, met: 1, about_met: 1, missed: 3, not_looked_up: 4, not_due: 1 });
  });

  it('are judged by the rule, and only by it', () => {
    for (const row of own.filter(({ verdict }) => isJudged(verdict))) {
      expect(row.known_by, row.id).toBe('computed');
      expect(judge(row), row.id).toEqual({ verdict: row.verdict, reason: null });
    }
    for (const row of own.filter(({ verdict }) => !isJudged(verdict))) {
      expect([row.known_by, row.note_zh === ''], row.id).toEqual(['', false]);
    }
  });

  it('that cannot be compared show a figure of the report or its words, and the rule refuses them', () => {
    for (const row of own.filter(({ verdict }) => verdict === 'not_comparable')) {
      expect((row.result === '') !== (row.start === null), row.id).toBe(true);
      if (row.result === '') continue;
      expect(rowNamed(row.result).document, row.id).toBe('cq-2026-report');
      expect(judgeIfComparable(row)?.verdict ?? 'not_comparable', row.id).toBe('not_comparable');
    }
  });

  it('show a result only where it is judged or cannot be compared', () => {
    const shown = own.filter(({ result }) => result !== '').map(({ verdict }) => verdict);
    expect(shown.filter((verdict) => !isJudged(verdict) && verdict !== 'not_comparable')).toEqual([]);
  });
});

describe('the headline targets of 2025', () => {
  // The sentence 今年经济社会发展的主要预期目标是 of the report of 2025.
  const headlines = own.filter(({ target }) => {
    const { document, start } = rowNamed(target);
    return document === 'cq-2025-report' && start !== null && start > 11_090 && start < 11_240;
  });

  it('are nine', () => {
    expect(headlines.map(({ indicator, verdict, result }) => [indicator, verdict, result])).toEqual(HEADLINES);
  });

  it('show what the report of 2026 says of them, with its place in the text', () => {
    for (const row of headlines.filter(({ verdict }) => verdict !== 'not_stated')) {
      const { document, printed, start } = row.result === '' ? row : rowNamed(row.result);
      expect([document, printed !== '', start !== null], row.id).toEqual(['cq-2026-report', true, true]);
    }
  });

  it('have energy use in the words of the report alone', () => {
    const energy = headlines.find(({ indicator }) => indicator === 'energy-intensity');
    expect(energy).toMatchObject({ printed: '单位地区生产总值能耗下降预计完成国家下达目标', start: 8662 });
  });
});

describe('what the report of 2026 does not say', () => {
  const silent = own.filter(({ verdict }) => verdict === 'not_stated');

  it('was searched for in a text read whole, by words that the note names', () => {
    const audited = new Set(documents.filter((row) => row.audited).map(({ id }) => id));
    for (const { id, document, printed, start, note_zh: zh, note_en: en } of silent) {
      expect([audited.has(document), printed, start], id).toEqual([true, '一、2025年和“十四五”时期工作回顾', 161]);
      for (const note of [zh, en]) expect(note.match(/“[^”]+”/gu)?.length ?? 0, id).toBeGreaterThan(1);
    }
  });

  it('is no row of the same indicator', () => {
    const said = new Set(
      observations
        .filter(({ document, kind }) => document === 'cq-2026-report' && kind === 'result')
        .map(({ indicator }) => indicator),
    );
    expect(silent.filter(({ indicator }) => said.has(indicator)).map(({ id }) => id)).toEqual([]);
  });
});

describe('targets whose time is not over', () => {
  it('are those of 2026, 2027 and 2030, and no others', () => {
    for (const { id, period, verdict } of own)
      expect(verdict === 'not_due', id).toBe(/20(?:26|27|30)$/u.test(period));
  });
});
