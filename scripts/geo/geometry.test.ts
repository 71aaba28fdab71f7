import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEOMETRY_FILE } from '../../src/ledger/geometry.ts';
import { buildTopology } from './buildTopology.ts';

describe('geometry', () => {
  it('is, byte for byte, what npm run geo builds', async () => {
    expect(await buildTopology()).toBe(readFileSync(`data/${GEOMETRY_FILE}`, 'utf8'));
  });
});
