import { expect, it } from 'vitest';
import { agencyRecords, hasAgencyPage } from '../../src/analysis/agencyRecords.ts';
import { countAgencyLoad, summariseAgencyLoad } from '../../src/analysis/countAgencyLoad.ts';
import { agencyLoad } from '../../src/charts/agency-load/draw.ts';
import { WIDE } from '../../src/charts/kit/chartOptions.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { TaskAgencyRow } from '../../src/ledger/tasks.ts';
import { agencyRow, rolesOf } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, published, rectWidths } from './normalise.ts';

const ledger = loadLedger();
const small = {
  agencies: [
    agencyRow('c', { agency_kind: 'collective' }),
    ...['a', 'b', 'idle', 'd'].map((id) => agencyRow(id)),
  ],
  roles: [
    ...rolesOf('t1', ['a', 'b'], ['c', 'd']),
    ...rolesOf('t2', ['a'], ['b', 'c']),
    ...rolesOf('t3', ['b'], ['c']),
    ...rolesOf('t4', ['a'], []),
  ],
};
const summarise = (roles: readonly TaskAgencyRow[], agencies = small.agencies) =>
  summariseAgencyLoad(countAgencyLoad(agencies, roles));

it('counts both roles, leaves out who has none and puts collective names last', () => {
  const loads = countAgencyLoad(small.agencies, small.roles);
  expect(loads.map(({ agency, lead, support }) => `${agency.id} ${String(lead)} ${String(support)}`)).toEqual(
    ['a 3 0', 'b 2 1', 'd 0 1', 'c 0 3'],
  );
});

it('counts a task of two leaders once', () => {
  const summary = summarise(small.roles);
  expect(summary).toMatchObject({
    least: 3,
    led: 3,
    tasks: 4,
    supports: 5,
    collectiveSupports: 3,
    onlyLead: 1,
    onlySupport: 1,
  });
  expect(summary.supporters.map((load) => load.agency.id)).toEqual(['b', 'd']);
});

it('keeps bodies with equally many tasks together, and refuses tasks led by collective names', () => {
  expect(summarise(['a', 'b', 'd'].flatMap((id) => rolesOf(`of-${id}`, [id], []))).leaders).toHaveLength(3);
  expect(() => summarise(rolesOf('t', ['c'], []))).toThrow('less than half');
});

it('loses no role of the ledger: 6 of 43 named bodies lead 83 of 156 tasks', () => {
  const loads = countAgencyLoad(ledger.agencies, ledger.taskAgencies);
  expect(loads.flatMap(({ roles }) => roles)).toHaveLength(ledger.taskAgencies.length);
  expect(loads[0]).toMatchObject({
    agency: { id: 'liangping-development-reform-commission' },
    lead: 28,
    support: 10,
  });
  const summary = summariseAgencyLoad(loads);
  expect(summary).toMatchObject({
    least: 12,
    led: 83,
    tasks: 156,
    supports: 156,
    collectiveSupports: 87,
    onlyLead: 21,
    onlySupport: 1,
  });
  expect([summary.leaders.length, summary.named.length, summary.collectives.length]).toEqual([6, 43, 5]);
  expect(summary.collectives[0]?.support).toBe(54);
  expect(findings('agency-load')).toEqual([
    '梁平2021年的156项任务，43个单位里的6个负责了83项',
    'Liangping 2021: 6 of 43 agencies lead 83 of the 156 tasks',
  ]);
});

it('links exactly the bodies that have a page', () => {
  const pages = new Set(
    agencyRecords(ledger)
      .filter(hasAgencyPage)
      .map(({ agency }) => agency.id),
  );
  for (const { id, cells } of published('agency-load').table.rows)
    expect(cells[0]?.path, id).toBe(pages.has(id) ? `/agencies/${id}/` : undefined);
});

const bar = (id: string, lead: number, support: number, label = id) => ({
  ...{ id, label, lead, support },
  description: `${id}: ${String(lead)}, ${String(support)}`,
  href: lead > 0 ? `/agencies/${id}/` : null,
});
const blocks = [
  {
    heading: 'Named bodies',
    bars: [
      bar('a', 20, 5),
      bar('b', 10, 0, 'Commission of Economy and Information Technology'),
      bar('c', 0, 1, '科技局'),
    ],
  },
  { heading: '集合名称', bars: [bar('all', 2, 40, '各乡镇（街道）')] },
];
const words = { lead: 'leads', support: 'supports' };

it.each(LAYOUTS)('draws both sides on one scale and none as a number, %s', async (layout, width) => {
  const svg = drawn('load', () => agencyLoad(blocks, words, options(width)));
  const [twenty = 0, ten = 0, ...others] = rectWidths(svg);
  expect(others).toHaveLength(4);
  expect(twenty / ten).toBeCloseTo(2, 1);
  expect(Number(others[3]) / twenty).toBeCloseTo(2, 1);
  expect(svg.match(/>0</g)).toHaveLength(2);
  expect(svg.match(/<a /g)).toHaveLength(3);
  await matchesSnapshot(svg, `agency-load--${layout}`);
});

it('refuses nothing to draw and numbers that are none', () => {
  expect(() => agencyLoad([], words, options(WIDE))).toThrow(ChartError);
  expect(() => agencyLoad([{ heading: 'x', bars: [bar('a', Number.NaN, 1)] }], words, options(WIDE))).toThrow(
    /row 1 has a number that is not finite/,
  );
});
