import { describe, expect, it } from 'vitest';
import { arrangePairs, type PairArrangement } from '../../src/analysis/arrangePairs.ts';
import { pairAgencies } from '../../src/analysis/pairAgencies.ts';
import { summarisePairs } from '../../src/analysis/summarisePairs.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { smallOffice } from './agencyRows.ts';

const small = pairAgencies(smallOffice.agencies, smallOffice.roles);
const ledger = loadLedger();
const pairs = pairAgencies(ledger.agencies, ledger.taskAgencies);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const groups = (side: PairArrangement['rows']) =>
  side.map(
    ({ kind, agencies, total }) => `${kind} ${agencies.map(({ id }) => id).join('+')} ${String(total)}`,
  );

describe('pairAgencies', () => {
  it('pairs each leading with each supporting body of a task', () => {
    expect(
      small.map(({ lead, support, roles }) => [lead.id, support.id, roles.map(({ task }) => task)]),
    ).toEqual([
      ['a', 'c', ['t1', 't2']],
      ['b', 'c', ['t1', 't3']],
      ['a', 'd', ['t1']],
      ['b', 'd', ['t1']],
      ['a', 'b', ['t2']],
    ]);
  });

  it('finds 148 pairs in 262 tasks, counted once per pair, no body with itself', () => {
    expect(pairs).toHaveLength(148);
    expect(sumOf(pairs.map(({ roles }) => roles.length))).toBe(262);
    expect(pairs.every(({ lead, support }) => lead.id !== support.id)).toBe(true);
    expect([pairs[0]?.lead.id, pairs[0]?.support.id, pairs[0]?.roles.length]).toEqual([
      'liangping-agriculture-rural-commission',
      'liangping-all-townships',
      10,
    ]);
  });
});

describe('summarisePairs', () => {
  it('sets named pairs apart from collective names', () => {
    expect(summarisePairs(small)).toMatchObject({ pairs: 5, total: 7, collective: 4, once: 3 });
    expect(summarisePairs(small).most).toHaveLength(2);
    expect(summarisePairs(small).mostNamed.map(({ support }) => support.id)).toEqual(['d', 'd', 'b']);
  });

  it('of the ledger: at most 4 tasks between named bodies', () => {
    const { mostNamed, collective, once } = summarisePairs(pairs);
    expect(mostNamed.map(({ lead, support, roles }) => [lead.id, support.id, roles.length])).toEqual([
      ['liangping-science-technology-bureau', 'liangping-development-reform-commission', 4],
    ]);
    expect([collective, once]).toEqual([146, 94]);
  });
});

describe('arrangePairs', () => {
  it('gives collective names columns of their own and keeps equals together', () => {
    const { rows, columns, counts, total } = arrangePairs(small, 1, 1);
    expect(groups(rows)).toEqual(['body a 4', 'others b 3']);
    expect(groups(columns)).toEqual(['body d 2', 'others b 1', 'collective c 4']);
    expect(counts).toEqual([
      [1, 1, 2],
      [1, 0, 2],
    ]);
    expect(total).toBe(7);
    expect(groups(arrangePairs(small, 2, 1).columns)).toEqual(['body d 2', 'body b 1', 'collective c 4']);
  });

  it('lists supporters, sums up further named ones and keeps every collective name', () => {
    const [first] = arrangePairs(small, 1, 1).supporters;
    expect(first?.first.map(({ agency, count }) => [agency.id, count])).toEqual([['d', 1]]);
    expect(first?.rest).toEqual({ agencies: 1, count: 1 });
    expect(first?.collective.map(({ agency, count }) => [agency.id, count])).toEqual([['c', 2]]);
  });

  it('drops nothing of the ledger: cells, rows, columns and lists each sum to 262', () => {
    const { rows, columns, counts, supporters } = arrangePairs(pairs, 12, 3);
    expect(rows.map(({ kind }) => kind).filter((kind) => kind === 'body')).toHaveLength(11);
    expect(columns.filter(({ kind }) => kind === 'body')).toHaveLength(8);
    expect(columns.filter(({ kind }) => kind === 'collective')).toHaveLength(5);
    expect(sumOf(counts.flat())).toBe(262);
    expect(counts.map(sumOf)).toEqual(rows.map(({ total }) => total));
    expect(sumOf(columns.map(({ total }) => total))).toBe(262);
    expect(
      sumOf(
        supporters.flatMap(({ first, rest, collective }) => [
          rest.count,
          ...[...first, ...collective].map(({ count }) => count),
        ]),
      ),
    ).toBe(262);
  });
});
