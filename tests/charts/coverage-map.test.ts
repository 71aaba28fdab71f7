import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { COLUMN, NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { hatchShape } from '../../src/charts/kit/hatchShape.ts';
import { coverageFacts, coveredPlaces } from '../../src/charts/coverage-map/numbers.ts';
import { sources } from '../../src/ledger/sources.ts';
import { drawn, findings, matchesSnapshot, options, published } from './normalise.ts';

const id = 'coverage-map';
const rows = coveredPlaces(sources);
const facts = coverageFacts(rows, sources);

describe('coverage', () => {
  it('is one of four kinds for each of the 38, best known first', () => {
    expect(rows).toHaveLength(38);
    expect(facts.reports.map(({ id: place }) => place)).toEqual(['500112', '500108']);
    expect(facts.plans.map(({ id: place }) => place)).toEqual(['500155']);
    expect(facts.cited).toHaveLength(28);
    expect(facts.commended.map(({ short_en: name }) => name).sort()).toEqual([
      'Chengkou',
      'Dadukou',
      'Fengjie',
      'Hechuan',
      'Pengshui',
    ]);
    expect(facts.nothing.map(({ short_en: name }) => name)).toEqual(['Nanchuan', 'Wushan']);
    expect(facts.today).toBe(37);
  });

  it('counts figures, not facts about a document nor what is said again', () => {
    const of = (place: string) => rows.find((row) => row.place.id === place)?.figures;
    expect([of('500155'), of('500102'), of('500104')]).toEqual([80, 16, 0]);
  });

  it('states its finding', () => {
    expect(findings(id)).toEqual([
      '重庆38个区县，读过一份文件全文的只有3个；28个引用了零散数字',
      'Of 3 of Chongqing’s 38 districts a document was read whole; for 28 we cite scattered figures',
    ]);
  });
});

it('a chart says which one place it is about, so that the page of the place finds it', () => {
  expect(
    Object.fromEntries(
      allCharts.filter(({ place }) => place !== undefined).map((each) => [each.id, each.place]),
    ),
  ).toMatchObject({ 'yubei-2025-path': '500112' });
  expect(allCharts.find((each) => each.id === id)?.place).toBeUndefined();
});

describe('drawn', () => {
  const chart = published(id, 'zh');

  it.each([
    ['wide', WIDE],
    ['column', COLUMN],
    ['narrow', NARROW],
  ] as const)('tells the kinds apart without a hue: %s', async (name, width) => {
    const svg = drawn(id, () => chart.draw(options(width)));
    for (const text of ['var(--ink)', '没有查', '南川', '○']) expect(svg).toContain(text);
    // Two tones of ink, and lines for what the list of 2020 alone says.
    expect(svg).toMatch(/stroke="var\(--award-2\)"/);
    if (width === NARROW) await matchesSnapshot(svg, `coverage-map--${name}`);
  });

  it('names every district and its value on a phone', () => {
    const svg = drawn(id, () => chart.draw(options(NARROW)));
    for (const { place, figures } of rows.filter(({ figures: count }) => count > 0))
      expect(svg.replace(/<[^>]*>|\s/g, ''), place.id).toContain(String(figures));
  });
});

describe('lines across a shape', () => {
  const square = [
    [0, 0],
    [14, 0],
    [14, 14],
    [0, 14],
    [0, 0],
  ];

  it('end at its border, and leave its holes out', () => {
    const { coordinates } = hatchShape({ type: 'Polygon', coordinates: [square] });
    for (const [x = NaN, y = NaN] of coordinates.flat()) {
      expect(Math.min(x, y, 14 - x, 14 - y)).toBeCloseTo(0);
    }
    const hole = square.map(([x = 0, y = 0]) => [x / 2 + 3.5, y / 2 + 3.5]);
    const holed = hatchShape({ type: 'Polygon', coordinates: [square, hole] }).coordinates;
    expect(holed.length).toBeGreaterThan(coordinates.length);
  });
});
