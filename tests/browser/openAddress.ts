import type { Page } from 'playwright-core';

/** Scripts of a page start after its marks are painted (src/client/startParts.ts), so later than it has loaded. */
const STARTED = `document.querySelector('script[data-parts]') === null || performance.getEntriesByName('started').length > 0`;

/** Opens an address and waits until the page answers, where scripts may run. */
export async function openAddress(page: Page, address: string, scripts = true): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  while (scripts && !(await page.evaluate<boolean>(STARTED))) await page.waitForTimeout(10);
}
