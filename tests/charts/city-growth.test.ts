import { describe, expect, it } from 'vitest';
import { cityGrowth } from '../../src/charts/city-growth/draw.ts';
import { growthYears } from '../../src/analysis/growthYears.ts';
import type { YearMarks } from '../../src/charts/city-growth/yearMarks.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { OutcomeRow } from '../../src/ledger/outcomes.ts';
import { sources } from '../../src/ledger/sources.ts';
import type { Comparator } from '../../src/ledger/vocabulary.ts';
import { figureLedger, indicatorRow, observationRow, outcomeRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options, published } from './normalise.ts';

const CITY = { place: '500000', indicator: 'gross-regional-product' };

const rate = (id: string, period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observationRow(id, {
    indicator: 'gdp',
    kind: id.startsWith('t') ? 'target' : 'result',
    period,
    value,
    ...extra,
  });
const outcome = (target: string, result: string, extra: Partial<OutcomeRow>): OutcomeRow => ({
  ...outcomeRow(target, result),
  ...extra,
});
const yearsOf = (observations: ObservationRow[], outcomes: OutcomeRow[] = []) =>
  growthYears(figureLedger({ indicators: [indicatorRow('gdp')], observations, outcomes }), {
    place: 'a',
    indicator: 'gdp',
  });

describe('growth by year', () => {
  it('has of the municipality these targets, results and verdicts', () => {
    const said = growthYears(sources.ledger, CITY).map(({ year, target, result, verdict, distance }) => [
      year,
      target === null ? null : `${target.comparator} ${String(target.value)}`,
      result?.value ?? null,
      verdict,
      distance,
    ]);
    expect(said).toEqual([
      [2018, 'about 8.5', null, 'not_looked_up', null],
      [2019, 'eq 6', 6.3, 'met', 0.3],
      [2020, 'eq 6', 3.9, 'missed', -2.1],
      [2021, 'ge 6', 8.3, 'exceeded', 2.3],
      [2022, null, 2.6, 'not_found', null],
      [2023, 'ge 6', 6.1, 'exceeded', 0.1],
      [2024, 'about 6', 5.7, 'about_met', -0.3],
      [2025, 'about 6', 5.3, 'missed', -0.7],
      [2026, 'ge 5', null, 'not_due', null],
    ]);
  });

  it('takes the verdict from the outcomes, whatever the figures say', () => {
    const rows = [rate('t1', '2024', 6), rate('r1', '2024', 9)];
    const [year] = yearsOf(rows, [outcome('t1', 'r1', { verdict: 'missed' })]);
    expect([year?.verdict, year?.distance]).toEqual(['missed', 3]);
    expect(yearsOf(rows)[0]).toMatchObject({ verdict: 'not_looked_up', distance: null });
  });

  it('leaves out levels, quarters, averages, parts, other places and what is said twice', () => {
    const others = [
      rate('t1', '2027', 4, { basis: 'level' }),
      rate('t2', '2021/2025', 6, { basis: 'avg_annual_growth' }),
      rate('r1', '2020-01/2020-03', -7),
      rate('r2', '2021', 5, { body: 'zone' }),
      rate('r3', '2022', 5, { place: 'b' }),
    ];
    expect(yearsOf(others)).toEqual([]);
    const [year] = yearsOf([rate('r1', '2024', 5.7), rate('r2', '2024', 5.8, { restates: 'r1' })]);
    expect(year?.result?.id).toBe('r1');
  });

  it('shows the result that the verdict rests on, not another of the year', () => {
    const rows = [rate('t1', '2024', 6), rate('r1', '2024', 5), rate('r2', '2024', 7)];
    expect(yearsOf(rows, [outcome('t1', 'r1', { verdict: 'missed' })])[0]?.result?.id).toBe('r1');
  });
});

describe('the chart', () => {
  it('counts what can be judged and how it went', () => {
    expect(findings('city-growth')).toEqual([
      '全市GDP增速：能核对的6年里，2年没达到目标；另有2年缺数',
      'The city’s GDP growth fell short in 2 of 6 years that can be checked; 2 more lack a figure',
    ]);
    expect(published('city-growth', 'zh').description).toBe(
      '超过：2021、2023年；达到：2019年；大致达到：2024年；未达到：2020、2025年；没有查：2018年；目标没查到：2022年；还没到期：2026年。比目标高得最多的是2021年（目标6%以上，结果8.3%，高2.3个百分点），低得最多的是2020年（目标6%，结果3.9%，低2.1个百分点）。',
    );
  });

  it('shows the source grade of pages that are not archived, and cites every document it shows', () => {
    const { records, documents } = published('city-growth');
    const grades = records.map(({ target_grade: target, result_grade: result }) => [
      target !== '',
      result !== '',
    ]);
    expect(grades).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [true, true],
      [false, true],
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
    const shown = records.flatMap((row) => [row['target_document'], row['result_document']]);
    expect([...documents].sort()).toEqual([...new Set(shown)].filter((id) => id !== '').sort());
    expect(documents).not.toContain('cq-2024-plan-report');
  });
});

const mark = (year: number, value: number, kind: string) => ({
  ...{ value, label: `${String(value)}%`, href: `/d/#${kind}${String(year)}` },
  description: `${kind} ${String(year)}: ${String(value)}%`,
});
const given = (
  year: number,
  target: readonly [Comparator, number] | null,
  result: number | null,
  sign: string,
  word: string,
): YearMarks => ({
  year,
  target:
    target === null
      ? null
      : {
          ...mark(year, target[1], 'target'),
          comparator: target[0],
          room: target[0] === 'about' ? 0.5 : 0,
        },
  result: result === null ? null : mark(year, result, 'result'),
  verdict: { sign, word },
});
const years = [
  given(2019, ['eq', 6], 3, '▼', 'missed'),
  given(2020, ['ge', 6], 9, '▲', 'exceeded'),
  given(2021, ['about', 6], 6, '◐', 'roughly met'),
  given(2022, null, 2.5, '○', 'not found'),
  given(2023, ['about', 8.5], null, '○', 'not looked up'),
];
const heads = { target: 'target', result: 'result', verdict: 'verdict' };
const draw = (of: readonly YearMarks[], width: number): string =>
  drawn('growth', () => cityGrowth(of, { ...options(width), heads }));
const SIDE = { wide: 'height', narrow: 'width' } as const;

/** A drawing in the page takes the size and the anchor of its letters from the style sheet. */
const sized = (svg: string): string =>
  svg.replaceAll('class="chart"', 'class="chart" font-size="12" text-anchor="middle"');

describe.each(LAYOUTS)('drawn %s', (layout, width) => {
  it('has results from zero on one scale, bands of a point, a ring and an arrow', async () => {
    const svg = draw(years, width);
    const [band = 0, , three = 1, nine, six] = numbersIn(
      svg,
      new RegExp(`<rect [^>]*?\\b${SIDE[layout]}="([\\d.]+)"`, 'g'),
    );
    expect((nine ?? 0) / three).toBeCloseTo(3, 1);
    expect((six ?? 0) / three).toBeCloseTo(2, 1);
    expect(band / three).toBeCloseTo(1 / 3, 1);
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg.match(/<a /g)).toHaveLength(2 * (4 + 4));
    for (const words of ['○', '◐', '▲', '▼']) expect(svg).toContain(words);
    await matchesSnapshot(svg, `city-growth--${layout}`);
  });

  it.each([
    ['as it is', years],
    ['in long words', years.map((one) => ({ ...one, verdict: { sign: '○', word: 'not looked up' } }))],
    ['with a fall', [...years, given(2024, ['le', -2], -6, '▲', 'exceeded')]],
  ] as const)('keeps labels apart and on the sheet: %s', (_, some) => {
    const texts = drawingParts(parseDrawing(sized(draw(some, width)))).filter(
      ({ text }) => text !== undefined,
    );
    const outside = texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5);
    expect(outside.map(({ text }) => text?.words)).toEqual([]);
    const touching = texts
      .flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const))
      .filter(
        ([a, b]) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
      );
    expect(touching.map((pair) => pair.map(({ text }) => text?.words).join(' / '))).toEqual([]);
  });

  it('refuses what is no number', () => {
    expect(() => draw([given(2020, ['eq', Number.NaN], 1, '●', 'met')], width)).toThrow('not finite');
    expect(() => draw([], width)).toThrow('no rows');
  });
});
