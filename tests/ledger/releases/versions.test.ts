import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/ledger/loadReleases.ts';
import { latestVersion } from '../../../src/ledger/dataVersion.ts';
import type { TableState } from '../../../src/ledger/releaseFile.ts';
import { diffTables } from '../../../src/ledger/releases/diffTables.ts';
import { changeLevel, nextVersion } from '../../../src/ledger/releases/releaseHistory.ts';
import { only, tableOf } from './tableStates.ts';

const a = tableOf('id,n', 'x,1', 'y,2');
const level = (b: TableState) => changeLevel(diffTables(only(a), only(b)));

describe('changeLevel', () => {
  it.each([
    ['a column added', tableOf('id,n,m', 'x,1,', 'y,2,'), 'major'],
    ['a column removed', tableOf('id', 'x', 'y'), 'major'],
    ['columns put in another order', tableOf('n,id', '1,x', '2,y'), 'major'],
    [
      'a column of another type',
      { ...a, columns: a.columns.map(({ name }) => ({ name, type: 'date' })) },
      'major',
    ],
    ['a row added, one changed and one removed', tableOf('id,n', 'x,5', 'z,3'), 'minor'],
    ['a row changed', tableOf('id,n', 'x,1', 'y,3'), 'patch'],
    ['a row removed', tableOf('id,n', 'x,1'), 'patch'],
    ['rows put in another order', tableOf('id,n', 'y,2', 'x,1'), 'patch'],
    ['nothing', tableOf('id,n', 'x,1', 'y,2'), null],
  ])('of %s', (_, b, expected) => {
    expect(level(b)).toBe(expected);
  });

  it('of a table added or removed is major', () => {
    expect(changeLevel(diffTables({ a }, { a, b: a }))).toBe('major');
    expect(changeLevel(diffTables({ a, b: a }, { a }))).toBe('major');
  });
});

describe('nextVersion', () => {
  it('counts up and resets what is smaller', () => {
    expect(nextVersion(null, 'patch')).toBe('1.0.0');
    expect(nextVersion('1.9.3', 'patch')).toBe('1.9.4');
    expect(nextVersion('1.9.3', 'minor')).toBe('1.10.0');
    expect(nextVersion('1.9.3', 'major')).toBe('2.0.0');
  });
});

describe('compareVersions', () => {
  it('orders by number, not by letter', () => {
    expect(['1.10.0', '2.0.0', '1.9.9', '1.9.10'].sort(compareVersions)).toEqual([
      '1.9.9',
      '1.9.10',
      '1.10.0',
      '2.0.0',
    ]);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  });
});

describe('latestVersion', () => {
  it('is the last release, or says that there is none', () => {
    expect(latestVersion([])).toEqual({ version: '0.0.0', date: 'unreleased' });
    const releases = [
      { version: '1.0.0', date: '2026-11-20', previous: null },
      { version: '1.0.1', date: '2026-12-01', previous: '1.0.0' },
    ];
    expect(latestVersion(releases)).toEqual({ version: '1.0.1', date: '2026-12-01' });
  });
});
