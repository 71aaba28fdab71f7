import { describe, expect, it } from 'vitest';
import { tellChanges, versionAnchor } from '../../src/format/tellChanges.ts';

const nothing = { tables: 1, added: 0, removed: 0, changed: 0, cells: 0 };

describe('tellChanges', () => {
  it('names what happened and nothing else', () => {
    const all = { tables: 3, added: 1, removed: 2, changed: 4, cells: 5 };
    expect(tellChanges(all, 'zh')).toBe('3张表：新增1行，改动4行（5格），删去2行');
    expect(tellChanges(all, 'en')).toBe('3 tables: 1 row added, 4 rows changed (5 cells) and 2 rows removed');
    expect(tellChanges({ ...nothing, added: 2 }, 'en')).toBe('1 table: 2 rows added');
  });

  it('says so when only columns or order changed', () => {
    expect(tellChanges(nothing, 'zh')).toBe('1张表：只动了列或次序');
    expect(tellChanges(nothing, 'en')).toBe('1 table: only columns or order');
  });
});

it('versionAnchor holds no dot', () => {
  expect(versionAnchor('1.10.0')).toBe('v1-10-0');
});
