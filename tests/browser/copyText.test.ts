import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite, type Visit } from './visitors.ts';

const visit = browseSite(SITE);

async function openBox(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const opened = await visit(path, { viewport: { width: 390, height: 844 }, ...options });
  await opened.page.locator('details.cite > summary').click();
  return opened;
}

describe('the cite box', () => {
  it('copies a form by keyboard and says so', async () => {
    const { page, wrong, close } = await openBox('/en/charts/awards-map/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const form = page.locator('.cite-form').nth(1);
    await form.locator('button').focus();
    await page.keyboard.press('Enter');
    await form.getByText('Copied', { exact: true }).waitFor();
    expect(await form.locator('[role=status]').textContent()).toBe('Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      await form.locator('pre').textContent(),
    );
    expect(wrong).toEqual([]);
    await close();
  });

  it('selects the text where the clipboard is refused, and says so', async () => {
    const { page, close } = await openBox('/charts/awards-map/', { permissions: [] });
    const form = page.locator('.cite-form').first();
    await form.locator('button').click();
    await form.getByText('没有复制成，文字已选中').waitFor();
    expect(await page.evaluate('getSelection().toString()')).toBe(await form.locator('pre').textContent());
    await close();
  });

  it('gives each form one button, named by its label', async () => {
    const { page, close } = await openBox('/en/charts/awards-map/');
    expect(await page.locator('.cite-form button').count()).toBe(5);
    const described = await page.locator('.cite-form button').last().getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described ?? ''}"]`).textContent()).toBe('CSL-JSON');
    await close();
  });

  it('is complete without JavaScript: texts and files, no dead button', async () => {
    const { page, close } = await openBox('/charts/awards-map/', { javaScriptEnabled: false });
    expect(await page.locator('.cite-form pre:visible').count()).toBe(5);
    expect(await page.locator('.cite-form a[download]:visible').count()).toBe(5);
    expect(await page.locator('main button').count()).toBe(0);
    await close();
  });

  it.each([320, 1280])('fits a screen of %i px, open', async (width) => {
    for (const path of ['/charts/gdp-timeline/', '/en/charts/gdp-timeline/']) {
      const { page, close } = await openBox(path, { viewport: { width, height: 900 } });
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await close();
    }
  });
});

it('the embed box copies the code of a snippet and nothing around it', async () => {
  const { page, close } = await visit('/charts/awards-map/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('details.embed-box > summary').click();
  await page.locator('.embed-box [data-form] button').first().click();
  await page.locator('.embed-box').getByText('已复制', { exact: true }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    await page.locator('.embed-box pre').first().textContent(),
  );
  await close();
});
