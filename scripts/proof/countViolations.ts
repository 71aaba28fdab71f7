import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { serveSite } from '../browser/serveSite.ts';
import type { AxeCount } from './proof.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Through the debugger, not a script element: the page's own policy stays in force. */
const RUN = `axe.run(document, { resultTypes: ['violations', 'passes'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations, passes }) => ({
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.length),
    passed: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  }))`;

/**
 * Runs axe on pages of a built site in a real browser, as on a phone by day.
 *
 * @param folder the built site, standing at the root
 * @throws Error when no browser can be started
 */
export async function countViolations(folder: string, addresses: readonly string[]): Promise<AxeCount> {
  const browser = await launchBrowser();
  const site = await serveSite(folder);
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'light' });
    let [passed, violations] = [0, 0];
    for (const address of addresses) {
      await page.goto(site.origin + address);
      await page.evaluate(axe);
      const found = await page.evaluate<{ violations: string[]; passed: number }>(RUN);
      passed += found.passed;
      violations += found.violations.length;
    }
    return { pages: addresses.length, passed, violations };
  } finally {
    await browser.close();
    await site.close();
  }
}
