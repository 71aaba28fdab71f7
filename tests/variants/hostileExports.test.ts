import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { HOSTILE, HOSTILE_LABEL } from '../site/folders.ts';

describe('a hostile label', () => {
  it('is the same text in Parquet and SQLite', async () => {
    const { buffer, byteOffset, length } = readFileSync(join(HOSTILE, 'data/award_categories.parquet'));
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
    });
    expect(rows.map((row) => row['label_zh'])).toContain(HOSTILE_LABEL);
    const hostile = new DatabaseSync(join(HOSTILE, 'data/chongqing-ledger.sqlite'), { readOnly: true });
    const found = hostile
      .prepare('SELECT count(*) AS n FROM award_categories WHERE label_zh = ?')
      .get(HOSTILE_LABEL);
    hostile.close();
    expect(found?.['n']).toBe(1);
  });
});
