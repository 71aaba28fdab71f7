import { describe, expect, it } from 'vitest';
import { columnSummary, SUMMARY_WIDTH, type SummaryPicture } from '../../src/charts/kit/columnPicture.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const draw = (picture: SummaryPicture) =>
  drawn('column', () => columnSummary(picture, options(SUMMARY_WIDTH)));
const matches = (name: string, svg: string) =>
  expect(svg).toMatchFileSnapshot(`../snapshots/charts/column-${name}.svg`);
const widths = (svg: string): number[] =>
  [...svg.matchAll(/<rect [^>]*\bwidth="([\d.]+)"/g)].map((m) => Number(m[1]));

describe('the small picture of a column', () => {
  it('draws a bar per value from zero, hollow for all others, none for none', async () => {
    const svg = draw({
      form: 'bars',
      bars: [
        { label: 'level', count: 40, rest: false },
        { label: 'share', count: 20, rest: false },
        { label: 'never', count: 0, rest: false },
        { label: '9 others', count: 30, rest: true },
      ],
    });
    const [level = 0, share = 0, others = 0] = widths(svg);
    expect(widths(svg)).toHaveLength(3);
    expect(share / level).toBeCloseTo(0.5, 1);
    expect(others / level).toBeCloseTo(0.75, 1);
    await matches('bars', svg);
  });

  it('draws a histogram with its ends named', async () => {
    const svg = draw({ form: 'histogram', counts: [4, 0, 1], ends: ['1', '12.5'] });
    expect(widths(svg)).toHaveLength(2);
    expect(svg).toContain('12.5');
    await matches('histogram', svg);
  });

  it('draws days on a line, also a single one', async () => {
    const svg = draw({ form: 'days', days: [100, 150, 200], ends: ['1970-04-11', '1970-07-20'] });
    await matches('days', svg);
    expect(draw({ form: 'days', days: [5], ends: ['a', 'a'] }).match(/<text/g)).toHaveLength(1);
  });

  it('shows a hostile value as text', () => {
    const svg = draw({ form: 'bars', bars: [{ label: '<img src=x>"', count: 1, rest: false }] });
    expect(svg).toContain('&lt;img');
    expect(svg).not.toContain('<img');
  });

  it('refuses nothing and numbers that are none', () => {
    expect(() => draw({ form: 'bars', bars: [] })).toThrow(ChartError);
    expect(() => draw({ form: 'histogram', counts: [Number.NaN], ends: ['', ''] })).toThrow(ChartError);
  });
});
