import { expect, it } from 'vitest';
import { joinCrosswalk, summariseCrosswalk } from '../../src/analysis/joinCrosswalk.ts';
import { crosswalk, type CrosswalkRows } from '../../src/charts/crosswalk-2020-2022/draw.ts';
import { arrangeCrosswalk } from '../../src/charts/crosswalk-2020-2022/numbers.ts';
import { WIDE } from '../../src/charts/kit/chartOptions.ts';
import type { CrosswalkRow } from '../../src/ledger/crosswalk.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { category, measureRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, published } from './normalise.ts';

const pair = (from: string, to: string, relation: CrosswalkRow['relation']): CrosswalkRow => ({
  ...{ id: `${from}-${to}`, category: from, measure: to, relation, reason_zh: '因', reason_en: 'why' },
  confidence: relation === 'gone' ? 'low' : 'high',
});

/** Two fields; `b` moves up into the first, `a` and `c` merge, `d` is gone, `X` is new. */
const small = {
  awardCategories: [
    category('a', 1, 'economy'),
    category('d', 2, 'economy'),
    category('c', 3, 'rural'),
    category('b', 4, 'rural'),
  ],
  measures: [
    measureRow(1, { id: 'X' }),
    measureRow(2, { id: 'B' }),
    measureRow(3, { id: 'AC', domain: 'rural' }),
  ],
  crosswalk: [
    pair('', 'X', 'new'),
    pair('d', '', 'gone'),
    pair('c', 'AC', 'merged'),
    pair('b', 'B', 'same'),
    pair('a', 'AC', 'merged'),
  ],
};
const real = joinCrosswalk(loadLedger());

it('lists what stays first, mergers together, what is gone and new last', () => {
  expect(joinCrosswalk(small).map((link) => link.row.id)).toEqual(['b-B', 'a-AC', 'c-AC', 'd-', '-X']);
  expect(() => joinCrosswalk({ ...small, awardCategories: [] })).toThrow('which is not loaded');
});

it('puts what moves up first, what is gone or new after what stays, what moves down last', () => {
  const fields = arrangeCrosswalk(joinCrosswalk(small)).map(({ domain, groups, measures }) =>
    [domain, ...[groups, measures].map((rows) => rows.map(({ id }) => id).join())].join(' '),
  );
  expect(fields).toEqual(['economy d,a X,B', 'rural b,c AC']);
});

it('counts groups and measures once, whatever they merge into', () => {
  const { relations, moved, unsure } = summariseCrosswalk(joinCrosswalk(small));
  expect(
    relations.map(({ relation, groups, measures }) => `${relation} ${String(groups)} ${String(measures)}`),
  ).toEqual(['same 1 1', 'merged 2 1', 'gone 1 0', 'new 0 1']);
  expect([moved, unsure].map((links) => links.map((link) => link.row.id).join())).toEqual(['b-B,a-AC', 'd-']);
});

it('accounts for every group and every measure of the documents', () => {
  const { groups, measures, relations, fresh, gone, confidence } = summariseCrosswalk(real);
  expect(new Set(real.flatMap((link) => link.category?.id ?? [])).size).toBe(groups);
  expect(new Set(real.flatMap((link) => link.measure?.id ?? [])).size).toBe(measures);
  expect([groups, measures, fresh.length, gone.length]).toEqual([26, 30, 9, 3]);
  expect(
    relations.map((count) => `${count.relation} ${String(count.groups)} ${String(count.measures)}`),
  ).toEqual(['same 8 8', 'broadened 10 10', 'narrowed 1 1', 'merged 4 2', 'gone 3 0', 'new 0 9']);
  expect(confidence).toEqual({ high: 21, medium: 13, low: 1 });
  expect(findings('crosswalk-2020-2022')).toEqual([
    '重庆督查激励从2020年到2022年：26组里3组没了下文，30项措施里9项是新的',
    'What Chongqing commends, 2020 to 2022: 3 of 26 groups are gone, 9 of 30 measures are new',
  ]);
});

it('traces every row to the words of a document, and says what is missing', () => {
  const { rows } = published('crosswalk-2020-2022').table;
  expect(rows).toHaveLength(real.length);
  for (const { cells } of rows) {
    const traced = cells.filter(({ path }) => path?.startsWith('/documents/'));
    expect(traced.length).toBeGreaterThan(0);
    expect(traced.every(({ text, lang }) => text !== '' && lang !== undefined)).toBe(true);
  }
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toContain('—');
  expect(texts).not.toContain('');
});

const node = (id: string, label = id) => ({ id, no: '1', label, href: `/${id}/` });
type Link = CrosswalkRows['links'][number];
const link = (
  group: string | null,
  measure: string | null,
  relation: Link['relation'],
  confidence: Link['confidence'] = 'high',
) => ({
  ...{ group, measure, relation, confidence },
  id: `${group ?? ''}-${measure ?? ''}`,
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
  ...{ groups: 'Groups', measures: 'Measures', gone: 'gone', fresh: 'new' },
  key: {
    relations: [{ relation: 'merged', confidence: 'high', label: 'merged 2' }],
    confidence: [{ relation: 'same', confidence: 'high', label: 'sure' }],
  },
} as const;

it.each(LAYOUTS)(
  'draws a band per judgement, each relation in a shape of its own, %s',
  async (layout, width) => {
    const svg = drawn('crosswalk', () => crosswalk(rows, { ...options(width), words }));
    const titles = [...svg.matchAll(/<title>([^<]* → [^<]*)<\/title>/g)].map((match) => match[1]);
    expect(titles.sort()).toEqual([' → X', 'a → A', 'b → BC', 'c → BC', 'd → ']);
    expect(svg.match(/stroke-dasharray="3 3"/g)).toHaveLength(1);
    expect(svg.match(/<a /g)).toHaveLength(7);
    expect(svg).toContain('>gone<');
    expect(svg).toContain('>new<');
    expect(svg.includes('merged 2')).toBe(layout === 'wide');
    expect(svg.match(/var\(--award-3\)/g)).toHaveLength(1);
    await matchesSnapshot(svg, `crosswalk-2020-2022--${layout}`);
  },
);

it('refuses no rows, a link without a node and a node in two places', () => {
  const draw = (extra: Partial<CrosswalkRows>) => () =>
    crosswalk({ ...rows, ...extra }, { ...options(WIDE), words });
  expect(draw({ links: [] })).toThrow(ChartError);
  expect(draw({ links: [link('z', 'A', 'same')] })).toThrow('no node for an end of z-A');
  expect(draw({ fields: [...rows.fields, ...rows.fields] })).toThrow('a stands in two places');
});
