import { describe, expect, it } from 'vitest';
import { countAgencyLoad, summariseAgencyLoad } from '../../src/analysis/countAgencyLoad.ts';
import { isCollective } from '../../src/analysis/agencyRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { agency, rolesOf, smallOffice } from './agencyRows.ts';

const ledger = loadLedger();

describe('countAgencyLoad', () => {
  it('counts both roles, leaves out who has none and puts collective names last', () => {
    const loads = countAgencyLoad(smallOffice.agencies, smallOffice.roles);
    expect(loads.map((load) => [load.agency.id, load.lead, load.support])).toEqual([
      ['a', 3, 0],
      ['b', 2, 1],
      ['d', 0, 1],
      ['c', 0, 3],
    ]);
  });

  it('loses none of 423 roles of 48 bodies', () => {
    const loads = countAgencyLoad(ledger.agencies, ledger.taskAgencies);
    expect(loads).toHaveLength(48);
    expect(loads.flatMap(({ roles }) => roles)).toHaveLength(423);
    expect([loads[0]?.agency.id, loads[0]?.lead, loads[0]?.support]).toEqual([
      'liangping-development-reform-commission',
      28,
      10,
    ]);
    expect(loads.slice(43).every((load) => isCollective(load.agency))).toBe(true);
  });
});

describe('summariseAgencyLoad', () => {
  it('counts a task of two leaders once', () => {
    const summary = summariseAgencyLoad(countAgencyLoad(smallOffice.agencies, smallOffice.roles));
    expect(summary).toMatchObject({ least: 3, led: 3, tasks: 4, supports: 5, collectiveSupports: 3 });
    expect(summary).toMatchObject({ onlyLead: 1, onlySupport: 1 });
    expect(summary.supporters.map((load) => load.agency.id)).toEqual(['b', 'd']);
  });

  it('keeps bodies with equally many tasks together', () => {
    const roles = [...rolesOf('t1', ['a'], []), ...rolesOf('t2', ['b'], []), ...rolesOf('t3', ['d'], [])];
    const { leaders } = summariseAgencyLoad(countAgencyLoad(smallOffice.agencies, roles));
    expect(leaders).toHaveLength(3);
  });

  it('refuses tasks led by collective names', () => {
    const loads = countAgencyLoad([agency('c', 'collective')], rolesOf('t', ['c'], []));
    expect(() => summariseAgencyLoad(loads)).toThrow('less than half');
  });

  it('of the ledger: 6 of 43 named bodies lead 83 of 156 tasks', () => {
    const summary = summariseAgencyLoad(countAgencyLoad(ledger.agencies, ledger.taskAgencies));
    expect(summary).toMatchObject({ least: 12, led: 83, tasks: 156, supports: 156, collectiveSupports: 87 });
    expect([summary.leaders.length, summary.named.length, summary.collectives.length]).toEqual([6, 43, 5]);
    expect([summary.onlyLead, summary.onlySupport, summary.collectives[0]?.support]).toEqual([21, 1, 54]);
  });
});
