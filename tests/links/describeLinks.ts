import { describe, expect, it } from 'vitest';
import type { SiteAddress } from '../../src/integrations/keepAddresses.ts';
import { checkLinks } from './checkLinks.ts';

/**
 * Everything a built site names.
 *
 * @param isFixture problems that lie in how a test made the site
 */
export function describeLinks(
  folder: string,
  address: SiteAddress,
  isFixture: (problem: string) => boolean = () => false,
): void {
  describe('every link, anchor, file and hash', () => {
    it(`of ${folder} is right`, () => {
      const { problems, ...counts } = checkLinks(folder, address);
      expect(problems.filter((problem) => !isFixture(problem))).toEqual([]);
      expect(counts.pages).toBeGreaterThan(700);
      expect(counts.links).toBeGreaterThan(80_000);
      expect(counts.anchors).toBeGreaterThan(30_000);
      expect(counts.files).toBeGreaterThan(1_400);
      expect(counts.hashes).toBeGreaterThan(250);
    });
  });
}
