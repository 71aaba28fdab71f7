import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseOnPhone } from './visitors.ts';

const open = browseOnPhone(SITE);

const shown = (page: Page) =>
  page.locator('table.ledger tbody tr:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id));
const status = (page: Page) => page.locator('#explorer [role=status]').textContent();
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

const EVERY = '显示 156 / 156 项任务';
const FINANCE = 'liangping-finance-bureau';

describe('the ledger of tasks at 390 px', () => {
  it('filters by part, section, horizon and number, and says how many are left', async () => {
    const page = await open('/tasks/');
    expect(await status(page)).toBe(EVERY);
    await page.selectOption('select[name=section]', '一');
    expect(await status(page)).toBe('显示 46 / 156 项任务');
    await page.selectOption('select[name=section]', '二');
    expect(await shown(page)).toEqual(['task-047', 'task-048', 'task-049', 'task-050', 'task-051']);
    await page.selectOption('select[name=section]', '一(二)');
    expect((await shown(page)).at(0)).toBe('task-003');
    await page.selectOption('select[name=quantified]', 'yes');
    expect(await shown(page)).toEqual(['task-004', 'task-005', 'task-007']);
    await page.selectOption('select[name=horizon]', 'standing');
    expect(await shown(page)).toEqual([]);
    expect(search(page)).toBe('?section=一(二)&horizon=standing&quantified=yes');
    await page.close();
  });

  it('takes agency and role together: the same agency in that role', async () => {
    const page = await open('/tasks/');
    await page.selectOption('select[name=agency]', FINANCE);
    const all = await shown(page);
    await page.selectOption('select[name=role]', 'lead');
    const lead = await shown(page);
    await page.selectOption('select[name=role]', 'support');
    const support = await shown(page);
    expect([all.length, lead.length, support.length]).toEqual([16, 8, 8]);
    expect([...lead, ...support].sort()).toEqual(all);
    expect(search(page)).toBe(`?agency=${FINANCE}&role=support`);
    await page.selectOption('select[name=agency]', '');
    expect((await shown(page)).length).toBeGreaterThan(support.length);
    await page.close();
  });

  it('searches labels, agencies and figures as one types', async () => {
    const page = await open('/en/tasks/');
    await page.fill('input[name=q]', 'FOREST');
    const found = await shown(page);
    expect(found).toContain('task-019');
    expect(await status(page)).toBe(`${String(found.length)} of 156 tasks shown`);
    await page.fill('input[name=q]', '79.3');
    expect(await shown(page)).toEqual(['task-041']);
    expect(search(page)).toBe('?q=79.3');
    await page.close();
  });

  it('restores the view before with the back button and the one after with forward', async () => {
    const page = await open('/tasks/');
    await page.selectOption('select[name=agency]', FINANCE);
    await page.selectOption('select[name=quantified]', 'yes');
    const both = await shown(page);
    await page.goBack();
    expect(await page.inputValue('select[name=quantified]')).toBe('');
    expect(await status(page)).toBe('显示 16 / 156 项任务');
    await page.goForward();
    expect(await page.inputValue('select[name=quantified]')).toBe('yes');
    expect(await shown(page)).toEqual(both);
    await page.close();
  });

  it('opens the view a shared address names, sorted', async () => {
    const page = await open(`/tasks/?agency=${FINANCE}&role=lead&sort=-no#all`);
    const ids = await shown(page);
    expect(ids).toHaveLength(8);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(await page.locator('th[aria-sort=descending]').getAttribute('data-key')).toBe('no');
    await page.close();
  });

  it('ignores what an address makes up, and clears by touch', async () => {
    const page = await open(
      `/tasks/?agency=__proto__&role=%3Cscript%3E&section=lead:x&horizon=constructor&sort=due&q=${'x'.repeat(500)}`,
      { hasTouch: true },
    );
    for (const name of ['agency', 'role', 'section', 'horizon'])
      expect(await page.inputValue(`select[name=${name}]`), name).toBe('');
    expect((await page.inputValue('input[name=q]')).length).toBe(40);
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    await page.tap('button[type=reset]');
    expect(await status(page)).toBe(EVERY);
    expect(search(page)).toBe('');
    await page.close();
  });

  it('works by keyboard alone: a select filters, a head sorts up, again down', async () => {
    const page = await open('/tasks/');
    await page.locator('select[name=horizon]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await status(page)).toBe('显示 104 / 156 项任务');
    const head = page.locator('th[data-key=figures]');
    await head.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const counts = await page
      .locator('table.ledger tbody tr:visible td.value[data-value]')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    expect(counts[0]).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.close();
  });

  it('shows all 156 tasks and no dead control without JavaScript', async () => {
    const page = await open(`/tasks/?agency=${FINANCE}`, { javaScriptEnabled: false });
    expect(await page.locator('table.ledger tbody tr:visible').count()).toBe(156);
    expect(await page.locator('#explorer').isVisible()).toBe(false);
    await page.close();
  });

  it('opens at the task an address names', async () => {
    const page = await open('/tasks/#task-100', { reducedMotion: 'reduce' });
    expect(await page.locator('tr:target').getAttribute('id')).toBe('task-100');
    const top = () => page.locator('#task-100').evaluate((row) => row.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.close();
  });
});

describe('rows', () => {
  it.each([320, 390, 639])('are cards at %i px: nothing scrolls sideways', async (width) => {
    for (const lang of ['', '/en']) {
      const page = await open(`${lang}/tasks/`, { viewport: { width, height: 844 } });
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
      expect(await page.locator('#task-003').evaluate((row) => getComputedStyle(row).display)).toBe('flex');
      await page.close();
    }
  });

  it.each([640, 1280])('are rows at %i px', async (width) => {
    const page = await open('/en/tasks/', { viewport: { width, height: 900 } });
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
    expect(await page.locator('#task-003').evaluate((row) => getComputedStyle(row).display)).toBe(
      'table-row',
    );
    await page.close();
  });
});
