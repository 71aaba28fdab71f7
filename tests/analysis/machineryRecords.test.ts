import { describe, expect, it } from 'vitest';
import { agencyRecords, hasAgencyPage } from '../../src/analysis/agencyRecords.ts';
import { confinedGroups, countAwardsByCategory } from '../../src/analysis/awards.ts';
import { measureRecords } from '../../src/analysis/measureRecords.ts';
import { requireRow } from '../../src/analysis/byId.ts';
import { summariseCompany, taskRecords } from '../../src/analysis/taskRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();

describe('measureRecords', () => {
  const records = measureRecords(ledger);

  it('lose no row of any table about measures', () => {
    expect(records).toHaveLength(30);
    expect(records.flatMap(({ agencies }) => agencies)).toHaveLength(ledger.measureAgencies.length);
    expect(records.flatMap(({ rewards }) => rewards)).toHaveLength(ledger.measureRewards.length);
    expect(records.flatMap(({ recipients }) => recipients)).toHaveLength(ledger.measureRecipients.length);
  });

  it('give a merged measure all its predecessors and a new one none', () => {
    const counts = records.map(({ predecessors }) => predecessors.length);
    expect(counts.filter((count) => count === 0)).toHaveLength(9);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(23);
  });
});

describe('taskRecords', () => {
  it('keep all 156 tasks, 423 roles and the figures tasks state', () => {
    const records = taskRecords(ledger);
    expect(records).toHaveLength(156);
    expect(records.flatMap(({ roles }) => roles)).toHaveLength(423);
    expect(records.flatMap(({ figures }) => figures)).toHaveLength(
      ledger.observations.filter(({ task }) => task !== '').length,
    );
    expect(records.every(({ roles }) => roles[0]?.row.role === 'lead')).toBe(true);
  });
});

describe('agencyRecords', () => {
  it('count every role once, most first', () => {
    const records = agencyRecords(ledger);
    const roles = records.map(({ lead, support }) => lead + support);
    expect(roles.reduce((sum, count) => sum + count, 0)).toBe(423 + 59);
    expect(roles[0]).toBe(56);
    expect(roles).toEqual([...roles].sort((a, b) => b - a));
    expect(hasAgencyPage({ lead: 1, support: 2 })).toBe(true);
    expect(hasAgencyPage({ lead: 1, support: 1 })).toBe(false);
  });
});

describe('requireRow', () => {
  it('refuses an id no row has', () => {
    expect(() => requireRow(new Map(), 'nowhere', 'role-1')).toThrow(
      'role-1 refers to nowhere, which is not loaded',
    );
  });
});

describe('summariseCompany', () => {
  it('finds tasks of one body and the most crowded one', () => {
    expect(summariseCompany(taskRecords(ledger))).toEqual({ roles: 423, alone: 22, mostBodies: 6 });
  });
});

describe('confinedGroups', () => {
  it('finds groups only some clusters are in', () => {
    const groups = countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places);
    const outer = confinedGroups(groups, ['northeast', 'southeast']);
    expect(outer.map(({ category }) => category.id)).toEqual(['poverty-alleviation']);
    expect(confinedGroups(groups, ['central']).map(({ category }) => category.id)).toEqual([
      'company-listings',
      'hills-and-riverbanks',
    ]);
  });
});
