import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { UTC } from '../site/folders.ts';
import { browseSite } from './browseSite.ts';

const visit = browseSite(UTC);

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await visit(path, { viewport: { width: 390, height: 844 }, ...options });
  return page;
}

const ROW = '#na24-097';

describe('reporting a value', () => {
  it('leads from a row to a text that names it, its words and the version', async () => {
    const page = await open('/documents/nanan-2024-report/');
    await page.locator(`${ROW} .report`).click();
    await page.waitForURL('**/report/?row=na24-097**');
    const text = await page.locator('#draft pre').textContent();
    expect(text).toContain('行：na24-097');
    expect(text).toContain('文件：nanan-2024-report');
    expect(text).toMatch(/原样：“.+”/);
    expect(text).toMatch(/数据版本：\d+\.\d+/);
    expect(text).toContain('/documents/nanan-2024-report/#na24-097');
    await page.context().close();
  });

  it('shows what an address says as text, and nothing for ids that are none', async () => {
    const page = await open(
      `/en/report/?row=a-1&document=d&printed=${encodeURIComponent('<img src=x onerror=1>')}`,
    );
    expect(await page.locator('#draft img').count()).toBe(0);
    expect(await page.locator('#draft pre').textContent()).toContain('<img src=x onerror=1>');
    await page.context().close();
    const bad = await open(`/en/report/?row=${encodeURIComponent('"><b>')}&document=d`);
    expect(await bad.locator('#draft').isVisible()).toBe(false);
    await bad.context().close();
  });

  it('says without a script what to send', async () => {
    const page = await open('/en/report/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('Row id');
    expect(await page.locator('#draft').isVisible()).toBe(false);
    await page.context().close();
  });
});
