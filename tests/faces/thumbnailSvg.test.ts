import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import type { ThumbShapes } from '../../src/charts/kit/thumb.ts';
import { sources } from '../../src/ledger/sources.ts';
import { parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { thumbnailSvg } from '../../src/faces/pictures/thumbnailSvg.ts';
import { textWidth } from '../../src/format/textWidth.ts';
import { tokens } from '../../src/theme/tokens.ts';

const thumbOf = (id: string, lang: 'zh' | 'en' = 'zh') => publishChart(id, sources, lang, '/').thumb;
const numbers = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(`<rect [^>]*\\b${name}="([\\d.-]+)"`, 'g'))].map(([, value]) => Number(value));

describe.each(allCharts.map(({ id }) => id))('the thumbnail of %s', (id) => {
  const svg = thumbnailSvg(thumbOf(id), 'day');

  it('says one number, the same in every language, in letters that can be read at its size', () => {
    const [label, ...others] = parseDrawing(svg).querySelectorAll('text');
    expect(others).toEqual([]);
    expect(label?.textContent).toMatch(/^[\d.,%/–−+ ]+$/);
    expect(thumbOf(id, 'en')).toEqual(thumbOf(id));
    expect(Number(label?.getAttribute('font-size'))).toBeGreaterThanOrEqual(24);
  });

  it('has shapes large enough to be seen, within its frame and clear of its number', () => {
    const [, ...widths] = numbers(svg.replace('width="100%"', 'width="256"'), 'width');
    const shapes = parseDrawing(svg).querySelectorAll('rect, circle, path');
    expect(shapes.length).toBeGreaterThan(3);
    expect(Math.min(256, ...widths.filter((width) => width > 0.5))).toBeGreaterThanOrEqual(1.5);
    const left = Math.min(...numbers(svg, 'x'), ...[256]);
    expect(left).toBeGreaterThan(14 + textWidth(thumbOf(id).label, 26));
    expect(svg).not.toMatch(/var\(|NaN|Infinity|<a\b|<script/);
  });

  it('has by night the colours of the night', () => {
    const night = thumbnailSvg(thumbOf(id), 'night');
    expect(night).toContain(tokens['paper-2'].night);
    expect(night).not.toContain(tokens['paper-2'].day);
  });
});

it('draws lengths in proportion, targets across their bars, and nothing where there is no value', () => {
  const draw = (shapes: ThumbShapes) => thumbnailSvg({ label: '1', ...shapes }, 'day');
  const bars = [
    { value: 10, tone: 'river' },
    { value: 5, tone: 'river', target: 8 },
    { value: null, tone: 'river' },
  ] as const;
  const [long = 0, short = 0, target, ...rest] = numbers(draw({ form: 'lines', bars }), 'width');
  expect(long / short).toBeCloseTo(2, 1);
  expect([target, rest]).toEqual([3, []]);
  const [tall = 0, low = 0] = numbers(draw({ form: 'columns', bars }), 'height');
  expect(tall / low).toBeCloseTo(2, 1);
});
