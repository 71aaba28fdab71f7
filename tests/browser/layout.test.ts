import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite } from './browseSite.ts';

const open = browseSite(SITE);

describe('a chart page', () => {
  it.each([
    [390, 'narrow'],
    [620, 'column'],
    [1280, 'wide'],
  ])('at %i px the %s drawing is shown, alone, with text of at least 12 px', async (width, layout) => {
    const { page, close } = await open('/charts/awards-map/', { viewport: { width, height: 900 } });
    const shown = await page.evaluate(
      `[...document.querySelectorAll('.drawing')].filter((e) => getComputedStyle(e).display !== 'none').map((e) => e.className)`,
    );
    expect(shown).toEqual([`drawing drawing-${layout}`]);
    const smallest = await page.evaluate(`(() => {
      const svg = [...document.querySelectorAll('.drawing svg')].find((e) => e.getBoundingClientRect().width > 0);
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Math.min(...[...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize))) * scale;
    })()`);
    expect(smallest).toBeGreaterThanOrEqual(11.9);
    await close();
  });
});

describe('without JavaScript', () => {
  it('the chart, its table and every link are there', async () => {
    const { page, wrong, close } = await open('/charts/awards-map/', { javaScriptEnabled: false });
    expect(await page.locator('.drawing-wide svg a').count()).toBeGreaterThan(38);
    expect(await page.locator('tbody tr').count()).toBe(40);
    await page.locator('tbody a').first().click();
    expect(new URL(page.url()).pathname).toBe('/places/500112/');
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('by keyboard', () => {
  it('the first stop skips to the content, and a chart is one stop, not a trap of forty', async () => {
    const { page, close } = await open('/charts/awards-map/', {});
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    const stops: unknown[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate('document.activeElement.closest("svg") !== null'));
    }
    expect(stops.filter((inside) => inside === true)).toHaveLength(1);
    await close();
  });

  it('a trace mark leads to the row of the document', async () => {
    const { page, close } = await open('/places/500112/', {});
    await page.locator('.trace').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents/);
    const row = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${row}"]`).textContent()).toContain('渝北區');
    await close();
  });
});
