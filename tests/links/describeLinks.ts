import { describe, expect, it } from 'vitest';
import type { SiteAddress } from '../../src/integrations/keepAddresses.ts';
import { checkLinks } from './checkLinks.ts';

interface Expected {
  /** Problems that lie in how a test made the site. */
  isFixture?: (problem: string) => boolean;
  /** More files and hashes than this are found. */
  least?: { files: number; hashes: number };
}

/** Everything a built site names. */
export function describeLinks(
  folder: string,
  address: SiteAddress,
  { isFixture = () => false, least = { files: 1_200, hashes: 250 } }: Expected = {},
): void {
  describe('every link, anchor, file and hash', () => {
    it(`of ${folder} is right`, () => {
      const { problems, ...counts } = checkLinks(folder, address);
      expect(problems.filter((problem) => !isFixture(problem))).toEqual([]);
      expect(counts.pages).toBeGreaterThan(700);
      expect(counts.links).toBeGreaterThan(80_000);
      expect(counts.anchors).toBeGreaterThan(30_000);
      expect(counts.files).toBeGreaterThan(least.files);
      expect(counts.hashes).toBeGreaterThan(least.hashes);
    });
  });
}
