import { expect, it } from 'vitest';
import type { SiteAddress } from '../../../src/integrations/keepAddresses.ts';
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
  it(`every link, anchor, file and hash of ${folder} is right`, () => {
    const { problems, ...counts } = checkLinks(folder, address);
    expect(problems.filter((problem) => !isFixture(problem))).toEqual([]);
    for (const [what, least] of Object.entries({
      pages: 700,
      links: 80_000,
      anchors: 30_000,
      files: 1_200,
      hashes: 150,
    }))
      expect(counts[what as keyof typeof counts], what).toBeGreaterThan(least);
  });
}
