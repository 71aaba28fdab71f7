import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { newVisitor } from './sharedBrowser.ts';
import { SIX } from './sixEmbeds.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());

describe('an embed by itself', () => {
  it('asks the network for one thing', async () => {
    const context = await newVisitor();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.origin}/en/embed/awards-map/?theme=dark`);
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await context.setOffline(true);
    await page.locator('summary').click();
    expect(await page.locator('details tbody tr').count()).toBe(40);
    await context.close();
  });

  it.each([280, 375, 600, 900, 1200])(
    'has no sideways scroll and text of 12 px or more at %i px',
    async (width) => {
      const context = await newVisitor({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const id of SIX) {
        await page.goto(`${site.origin}/embed/${id}/`);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          id,
        ).toBeLessThanOrEqual(0);
        const smallest = await page.evaluate<number>(`(() => {
        const svg = [...document.querySelectorAll('svg')].find((e) => e.getBoundingClientRect().width > 0);
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return Math.min(...[...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize))) * scale;
      })()`);
        // At 280 px the drawing is 272 px wide: its text is as large as fits.
        expect(smallest, id).toBeGreaterThanOrEqual(11.9 * Math.min(1, (width - 8) / 312));
      }
      await context.close();
    },
  );
});
