import { describe, expect, it } from 'vitest';
import type { Release } from '../../../src/ledger/loadReleases.ts';
import type { TableStates } from '../../../src/ledger/releaseFile.ts';
import { changesOfTable, releaseHistory } from '../../../src/ledger/releases/releaseHistory.ts';
import { tableOf } from './tableStates.ts';

const release = (version: string, states: TableStates, reasons: Release['reasons'] = {}): Release => ({
  version,
  date: '2026-11-20',
  previous: null,
  tables: {},
  reasons,
  states,
});
const releases = [
  release('1.0.0', { t: tableOf('id,n', 'x,1'), u: tableOf('id', 'q') }),
  release('1.0.1', { t: tableOf('id,n', 'x,2'), u: tableOf('id', 'q') }, { t: { '*': 'source_revised' } }),
  release('1.1.0', { t: tableOf('id,n', 'x,2', 'y,3'), u: tableOf('id', 'q') }, { t: { y: 'new_data' } }),
];

describe('releaseHistory', () => {
  it('tells the step between each two releases', () => {
    const steps = releaseHistory(releases);
    expect(steps.map(({ pair, level }) => [pair, level])).toEqual([
      ['1.0.0...1.0.1', 'patch'],
      ['1.0.1...1.1.0', 'minor'],
    ]);
    expect(steps[0]?.diffs[0]?.changed[0]?.reason).toBe('source_revised');
    expect(steps[1]?.summary).toMatchObject({ added: 1, reasons: [{ reason: 'new_data', count: 1 }] });
  });

  it('has no step with one release or none', () => {
    expect(releaseHistory(releases.slice(0, 1))).toEqual([]);
    expect(releaseHistory([])).toEqual([]);
  });
});

describe('changesOfTable', () => {
  it('lists what each release changed in a table, newest first', () => {
    const log = changesOfTable('t', releaseHistory(releases));
    expect(log.map(({ version, path }) => [version, path])).toEqual([
      ['1.1.0', '/changes/1.0.1...1.1.0/#t'],
      ['1.0.1', '/changes/1.0.0...1.0.1/#t'],
    ]);
    expect(log[1]?.summary).toMatchObject({ tables: 1, changed: 1 });
  });

  it('is empty of a table no release changed', () => {
    expect(changesOfTable('u', releaseHistory(releases))).toEqual([]);
  });
});
