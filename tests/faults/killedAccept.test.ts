import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../src/ledger/loadTables.ts';
import { tables } from '../../src/ledger/tables.ts';
import { draftFiles, draftFolder } from '../scripts/draftFolder.ts';
import { folderBytes } from './folderBytes.ts';
import { runChild, type ChildOptions } from './runChild.ts';

/** Three files are put in place, each by three changes to the disk. */
const LAST = 9;
const { data, texts, draft } = draftFolder();
const root = dirname(data);
const [first, temporary] = [join(root, 'first'), join(root, 'temporary')];
mkdirSync(temporary);
cpSync(data, first, { recursive: true });
const files = draftFiles();
writeFileSync(join(draft, 'draft.csv'), files.draft.text);
writeFileSync(join(draft, 'indicators.csv'), files.proposals.text);
afterAll(() => {
  rmSync(root, { recursive: true });
});

const accept = (more: ChildOptions = {}) =>
  runChild('scripts/draft.ts', {
    preload: ['tests/faults/children/killAtWrite.ts'],
    ...more,
    env: { LEDGER_DATA: data, TMPDIR: temporary, ...more.env },
    args: ['--accept', join(draft, 'draft.csv'), '--texts', texts, '--prefix', 'rp22'],
  });

function reset(): void {
  rmSync(data, { recursive: true });
  cpSync(first, data, { recursive: true });
}

describe('accepting a draft', () => {
  it('that is killed leaves tables that are right; the next makes them as they would have been', async () => {
    const count = join(root, 'count');
    const { status, output } = await accept({ env: { COUNT_INTO: count } });
    expect(output).toContain('4 rows added (rp22-001 to rp22-004)');
    expect(status).toBe(0);
    const [changes, whole] = [Number(readFileSync(count, 'utf8')), folderBytes(data)];
    for (const before of Array.from({ length: LAST }, (_, n) => n)) {
      reset();
      expect((await accept({ env: { KILL_AT: String(changes - before) } })).signal).toBe('SIGKILL');
      expect([8, 12]).toContain(loadTables(tables, data).observations.length);
      expect((await accept()).output).toContain('Still missing:');
      expect(folderBytes(data)).toEqual(whole);
    }
  });

  it('onto a disk that refuses is told with its place, and nothing is written', async () => {
    reset();
    const { status, output } = await accept({
      preload: ['tests/faults/children/refuseWrites.ts'],
      env: { REFUSE_CODE: 'ENOSPC', REFUSE_BELOW: data },
    });
    expect([status, output]).toEqual([2, expect.stringContaining('no room is left on its disk (ENOSPC)')]);
    expect(folderBytes(data)).toEqual(folderBytes(first));
  });
});
