import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { crosswalk, type CrosswalkRows } from '../../src/charts/crosswalk-2020-2022/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const node = (id: string, label = id) => ({ id, no: '1', label, href: `/${id}/` });
const link = (
  group: string | null,
  measure: string | null,
  relation: CrosswalkRows['links'][number]['relation'],
  confidence: CrosswalkRows['links'][number]['confidence'] = 'high',
) => ({
  id: `${group ?? ''}-${measure ?? ''}`,
  group,
  measure,
  relation,
  confidence,
  description: `${group ?? ''} → ${measure ?? ''}`,
});

const [a, b, c, d] = [node('a'), node('b', '乡村'), node('c', 'Housing and rental'), node('d')];
const [A, BC, X] = [node('A'), node('BC', 'Create a law-based environment'), node('X')];
const rows: CrosswalkRows = {
  links: [
    link('a', 'A', 'broadened'),
    link('b', 'BC', 'merged', 'medium'),
    link('c', 'BC', 'merged'),
    link('d', null, 'gone', 'low'),
    link(null, 'X', 'new'),
  ],
  fields: [
    { heading: 'Economy', lines: [{ groups: [a, d], measures: [A, X] }] },
    { heading: 'Rural', lines: [{ groups: [b, c], measures: [BC] }] },
  ],
  relations: [
    { heading: 'Broadened', lines: [{ groups: [a], measures: [A] }] },
    { heading: 'Merged', lines: [{ groups: [b, c], measures: [BC] }] },
    { heading: 'Gone', lines: [{ groups: [d], measures: [] }] },
    { heading: 'New', lines: [{ groups: [], measures: [X] }] },
  ],
};
const words = {
  groups: 'Groups',
  measures: 'Measures',
  gone: 'gone',
  fresh: 'new',
  key: {
    relations: [{ relation: 'merged', confidence: 'high', label: 'merged 2' }],
    confidence: [{ relation: 'same', confidence: 'high', label: 'sure' }],
  },
} as const;

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

describe.each(widths)('charts of measures, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('crosswalk draws a band per judgement, each relation in a shape of its own', async () => {
    const svg = drawn('crosswalk', () => crosswalk(rows, { ...options(width), words }));
    const titles = [...svg.matchAll(/<title>([^<]* → [^<]*)<\/title>/g)].map((match) => match[1]);
    expect(titles.sort()).toEqual([' → X', 'a → A', 'b → BC', 'c → BC', 'd → ']);
    expect(svg.match(/stroke-dasharray="3 3"/g)).toHaveLength(1);
    expect(svg.match(/<a /g)).toHaveLength(7);
    expect(svg).toContain('>gone<');
    expect(svg).toContain('>new<');
    expect(svg.includes('merged 2')).toBe(layout === 'wide');
    expect(svg.match(/var\(--award-3\)/g)).toHaveLength(1);
    await matches('crosswalk-2020-2022', svg);
  });
});

describe('a chart of measures asked to draw what it cannot', () => {
  it('refuses no rows, a link without a node and a node in two places', () => {
    const draw = (extra: Partial<CrosswalkRows>) => () =>
      crosswalk({ ...rows, ...extra }, { ...options(WIDE), words });
    expect(draw({ links: [] })).toThrow(ChartError);
    expect(draw({ links: [link('z', 'A', 'same')] })).toThrow('no node for an end of z-A');
    expect(draw({ fields: [...rows.fields, ...rows.fields] })).toThrow('a stands in two places');
  });
});
