import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { chartPage } from './chartPage.ts';
import { browseSite } from './visitors.ts';
import { openAddress } from './openAddress.ts';

const open = browseSite(SITE);

describe('a choice', () => {
  const chosen = (page: Page, figure: string): Promise<number> =>
    page.locator(`#figure-${figure} .drawing-wide [aria-current]`).count();

  it('marks the place on every chart of the page, stands in the address, and is taken back', async () => {
    await chartPage(open, '/awards/', {}, async ({ page, wide }) => {
      await wide('awards-by-place').locator('a[href="/places/500112/"] rect').click();
      expect(new URL(page.url()).search).toBe('?select=places/500112/');
      expect(await chosen(page, 'awards-map')).toBe(2);
      expect(await chosen(page, 'awards-by-place')).toBe(1);
      expect(await chosen(page, 'awards-matrix')).toBe(14);
      expect(await page.locator('[role=status]').allTextContents()).toContain(
        '已在各图各表标出：渝北区：上榜14次',
      );
      await wide('awards-by-place').locator('a[href="/places/500112/"] rect').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('.chart [aria-current]').count()).toBe(0);
    });
  });

  it('is made with the space bar, marks the row, and goes with Escape', async () => {
    await chartPage(open, '/charts/awards-by-place/', {}, async ({ page, stop }) => {
      await stop('awards-by-place').focus();
      await page.keyboard.press('Space');
      expect(await page.locator('tr[aria-current]').allTextContents()).toHaveLength(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('tr[aria-current]').count()).toBe(1);
      await page.keyboard.press('Escape');
      expect(await page.locator('tr[aria-current]').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('is restored from a shared address, in either language', async () => {
    for (const lang of ['', '/en'])
      await chartPage(open, `${lang}/awards/?select=places/500112/`, {}, async ({ page }) => {
        expect(await chosen(page, 'awards-matrix')).toBe(14);
      });
  });

  it('is not made by what an address makes up', async () => {
    for (const value of [
      'places/1/',
      'constructor',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      'x'.repeat(5000),
    ])
      await chartPage(open, `/awards/?select=${encodeURIComponent(value)}`, {}, async ({ page }) => {
        expect(await page.locator('.chart [aria-current], tr[aria-current]').count()).toBe(0);
        expect(await page.locator('img:not(.thumbnail img)').count()).toBe(0);
      });
  });

  it('stays while the explorer of the page filters, and the filter stays with it', async () => {
    await chartPage(open, '/targets/', {}, async ({ page }) => {
      const mark = await page.locator('.drawing-wide .chart a').first().getAttribute('href');
      const choice = new URLSearchParams({ select: String(mark).slice(1) });
      await openAddress(page, `${page.url()}?${String(choice)}`);
      await page.selectOption('select[name=kind]', 'target');
      expect(new URL(page.url()).search).toBe(`?kind=target&${String(choice)}`);
      expect(await page.locator('.chart [aria-current]').count()).toBeGreaterThan(0);
    });
  });
});

it('chart and table point at each other', async () => {
  await chartPage(open, '/charts/awards-matrix/', {}, async ({ page, wide }) => {
    await page.locator('#table-awards-matrix summary').click();
    const row = page.locator('#table-awards-matrix tbody tr').nth(7);
    await row.hover();
    expect(await wide('awards-matrix').locator('.ring-on').count()).toBe(1);
    expect(await row.getAttribute('data-on')).toBe('');
    await wide('awards-matrix').locator('circle[role=img]').nth(3).hover();
    expect(await page.locator('#table-awards-matrix tr[data-on]').count()).toBe(1);
  });
});

it('without script drawing, names, links and table are whole', async () => {
  await chartPage(open, '/charts/awards-matrix/', { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.drawing-wide svg title').count()).toBe(133);
    expect(await page.locator('.drawing-wide svg').getAttribute('role')).toBe('img');
    expect(await page.locator('#table-awards-matrix tbody tr').count()).toBe(133);
    expect(await page.locator('.tip, .chart-help').count()).toBe(0);
  });
});
