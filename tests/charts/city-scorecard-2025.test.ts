import { describe, expect, it } from 'vitest';
import { scorecard } from '../../src/charts/kit/scorecard.ts';
import { besideWords } from '../../src/charts/kit/scoreWords.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { sources } from '../../src/ledger/sources.ts';
import { indicatorRow, observationRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, published, rectWidths } from './normalise.ts';

const ID = 'city-scorecard-2025';

describe('the nine main targets of 2025', () => {
  it('came out so', () => {
    const said = published(ID).records.map((row) =>
      ['indicator', 'target_value', 'result_value', 'verdict', 'distance_points', 'result_id'].map(
        (key) => row[key],
      ),
    );
    expect(said).toEqual([
      ['imports-and-exports', 0, 12, 'exceeded', 12, 'cq26-036'],
      ['gross-regional-product', 6, 5.3, 'missed', -0.7, 'ctx-034'],
      ['retail-sales-consumer-goods', 5, 3.1, 'missed', -1.9, 'cq26-008'],
      ['fixed-asset-investment', 5, null, 'not_comparable', null, 'cq26-006'],
      ['urban-new-employment', 65, null, 'not_comparable', null, 'cq26-216'],
      ['income-all-residents', 6, null, 'not_comparable', null, 'cq26-219'],
      ['energy-intensity', -2.5, null, 'not_comparable', null, ''],
      ['general-public-budget-revenue', 4.5, null, 'not_stated', null, ''],
      ['consumer-prices', 2, null, 'not_stated', null, ''],
    ]);
    const written = new Map(sources.ledger.outcomes.map(({ id, verdict }) => [id, verdict]));
    for (const { outcome, verdict } of published(ID).records)
      expect(verdict).toBe(written.get(String(outcome)));
  });

  it('are counted in the headline', () => {
    expect(findings(ID)).toEqual([
      '全市2025：9项主要目标，能核对的3项，2项没达到',
      'Chongqing 2025: of 9 main targets 3 can be checked, 2 were missed',
    ]);
  });

  it('lead to their rows, and where they cannot be judged to what stands beside them or was searched', () => {
    const { table } = published(ID, 'zh');
    const column = table.columns.findIndex(({ key }) => key === 'result_id');
    const cells = table.rows.map(({ cells: own }) => own[column]);
    expect(cells.map((cell) => cell?.path?.replace('/documents/cq-2026-report/#', ''))).toEqual([
      ...['cq26-036', 'ctx-034', 'cq26-008', 'cq26-006', 'cq26-216', 'cq26-219'],
      ...['outcome-77', 'outcome-74', 'outcome-76'],
    ]);
    expect(cells.slice(-3).map((cell) => cell?.text)).toEqual([
      '单位地区生产总值能耗下降预计完成国家下达目标',
      '找过的部分',
      '找过的部分',
    ]);
  });
});

describe('what stands beside a target', () => {
  const target = observationRow('t', { indicator: 'gdp', period: '2025', value: 6, kind: 'target' });
  const beside = (extra: Partial<ObservationRow>) => {
    const row = observationRow('r', { indicator: 'gdp', period: '2025', value: 3, ...extra });
    return LANGS.map((lang) => besideWords(target, { row, indicator: indicatorRow(row.indicator) }, lang));
  };

  it.each([
    [{ indicator: 'ships' }, 'ships增长3%（另一个指标）', 'ships: 3%, growth (another indicator)'],
    [
      { period: '2021/2025', basis: 'annual_average', comparator: 'gt' },
      '2021–2025年年均超过3%（另一个时期）',
      'more than 3%, 2021–2025, yearly average (another period)',
    ],
    [{ basis: 'level', unit: '元' }, '3元（不是增速）', 'CNY 3 (not its growth)'],
    [{ breakdown: 'urban' }, '增长3%（只是一部分）', '3%, growth (a part of it)'],
    [
      { unit: '个百分点' },
      '增长3个百分点（另一种数）',
      '3 percentage points, growth (another kind of figure)',
    ],
    [{ scope: 'same_scope' }, '增长3%（口径不同）', '3%, growth (another scope)'],
    [{ vintage: 'expected' }, '增长3%（不能定论）', '3%, growth (it leaves the question open)'],
  ] as const)('says what it is and why it decides nothing: %j', (extra, ...said) => {
    expect(beside(extra)).toEqual(said);
  });
});

it.each(LAYOUTS)('draws the gap of three, and lists six with the reason, %s', async (layout, width) => {
  const svg = drawn(ID, () => published(ID).draw(options(width)));
  const [band = 0, trade = 1, product = 0, retail = 0, ...gaps] = rectWidths(svg);
  expect(product / trade).toBeCloseTo(5.3 / 12, 1);
  expect(retail / trade).toBeCloseTo(3.1 / 12, 1);
  expect(band / trade).toBeCloseTo(1 / 12, 1);
  // What is missing to the two that were missed.
  const [tenths = 0, more = 0, ...others] = gaps;
  expect([tenths / trade, more / trade].map((part) => part.toFixed(2))).toEqual([
    (0.7 / 12).toFixed(2),
    (1.9 / 12).toFixed(2),
  ]);
  expect(others).toEqual([]);
  // Three targets and results, six targets, and beside four of them what the report states.
  expect(svg.match(/<a /g)).toHaveLength(6 + 6 + 4);
  await matchesSnapshot(svg, `${ID}--${layout}`);
});

it('keeps together in one column what belongs together', () => {
  const items = ['a', 'b', 'c'].map((name) => [
    { text: name, href: `#${name}` },
    { text: `beside ${name}`, href: `#${name}2` },
  ]);
  const end = { value: 1, label: 'x', href: '#', description: 'x' };
  const bullet = {
    ...{ label: 'x', shared: true, distance: '', result: end },
    target: { ...end, room: 0, comparator: 'eq' },
  } as const;
  const svg = drawn('card', () =>
    scorecard({ groups: [{ title: 't', bullets: [bullet] }], open: [{ title: 'o', items }] }, options(720)),
  );
  const order = [...svg.matchAll(/href="#(\w\d?)"/g)].map(([, id]) => id);
  expect(order).toEqual(['a', 'a2', 'b', 'b2', 'c', 'c2']);
});
