import { describe, expect, it } from 'vitest';
import { checkLinks } from '../links/checkLinks.ts';
import { BASED, HOSTILE, UTC } from './folders.ts';

const LOCAL = { origin: 'http://localhost:4321', base: '/' };

describe('every link, anchor, file and hash', () => {
  it.each([
    [UTC, LOCAL],
    [BASED, { origin: 'https://example.org', base: '/ledger/' }],
    [HOSTILE, LOCAL],
  ])('of %s is right', (folder, address) => {
    const { problems, ...counts } = checkLinks(folder, address);
    // The hostile site's releases are made without charts, so that none has a frozen embed.
    const isFixture = (problem: string) => folder === HOSTILE && /\/embed\/[\w-]+@2\.0\.0\//.test(problem);
    expect(problems.filter((problem) => !isFixture(problem))).toEqual([]);
    expect(counts.pages).toBeGreaterThan(700);
    expect(counts.links).toBeGreaterThan(80_000);
    expect(counts.anchors).toBeGreaterThan(30_000);
    expect(counts.files).toBeGreaterThan(1_500);
    expect(counts.hashes).toBeGreaterThan(250);
  });
});
