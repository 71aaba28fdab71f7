import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseOnPhone } from './visitors.ts';

const open = browseOnPhone(SITE);

const status = (page: Page) => page.locator('#compare [role=status]').textContent();
const query = (page: Page): string => new URL(page.url()).search;
const groups = (page: Page, key: string) => page.locator(`#pair [data-groups=${key}] li a`).count();
const chosen = async (page: Page) => [
  await page.inputValue('select[name=a]'),
  await page.inputValue('select[name=b]'),
];

describe('comparing two places at 390 px', () => {
  it('sets two places side by side, says what it found and puts the choice into the address', async () => {
    const page = await open('/places/compare/');
    expect(await page.locator('#pair').isVisible()).toBe(false);
    await page.selectOption('select[name=a]', '500112');
    expect(query(page)).toBe('?a=500112');
    await page.selectOption('select[name=b]', '500108');
    expect(query(page)).toBe('?a=500112&b=500108');
    await expect.poll(() => status(page)).toBe('渝北与南岸：都受表扬的组7个，可以并排的数字0个。');
    expect([await groups(page, 'both'), await groups(page, 'a'), await groups(page, 'b')]).toEqual([7, 7, 1]);
    expect(await page.locator('#pair-none').isVisible()).toBe(true);
    await page.close();
  });

  it('swaps the two, and goes back and forward through the choices', async () => {
    const page = await open('/places/compare/?a=500112&b=500108');
    await page.click('#compare button');
    expect(query(page)).toBe('?a=500108&b=500112');
    expect(await groups(page, 'a')).toBe(1);
    await page.goBack();
    expect(await chosen(page)).toEqual(['500112', '500108']);
    expect(await groups(page, 'a')).toBe(7);
    await page.goForward();
    expect(await chosen(page)).toEqual(['500108', '500112']);
    await page.close();
  });

  it('shows only figures that both places state alike, each with its source', async () => {
    const page = await open('/en/places/compare/?a=500108&b=chongqing-economic-zone');
    const rows = page.locator('#pair-figures tbody tr');
    await expect.poll(() => status(page)).toContain('side by side: 3');
    expect(await rows.count()).toBe(3);
    expect(await rows.first().locator('a.trace').count()).toBe(2);
    await page.close();
  });

  it('ignores what an address makes up, and says when both are the same place', async () => {
    const hostile = await open(
      '/places/compare/?a=%3Cscript%3E&b=%22%5D%2Cconstructor&a=__proto__&x=' + 'y'.repeat(500),
    );
    expect(await chosen(hostile)).toEqual(['', '']);
    expect(await hostile.locator('#pair').isVisible()).toBe(false);
    await hostile.close();
    const same = await open('/places/compare/?a=500112&b=500112');
    expect(await status(same)).toContain('同一个地方');
    expect(await same.locator('#pair').isVisible()).toBe(false);
    await same.close();
  });

  it('works by keyboard alone', async () => {
    const page = await open('/places/compare/?a=500112&b=500108');
    await page.focus('select[name=b]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?a=500108&b=500112');
    await page.close();
  });

  it('lists everything without JavaScript, where ticked rows can be seen alone', async () => {
    const page = await open('/places/compare/?a=500112', { javaScriptEnabled: false });
    expect(await page.locator('#compare').isVisible()).toBe(false);
    expect(await page.locator('#places tbody tr:visible').count()).toBe(43);
    await page.check('tr[data-id="500112"] input');
    await page.check('tr[data-id="500108"] input');
    await page.check('#ticked');
    expect(await page.locator('#places tbody tr:visible').count()).toBe(2);
    await page.close();
  });
});

describe('rows of a document', () => {
  const row = '/documents/cq-2022-measures/#measure-01';

  it('copies a link and a citation, and says so', async () => {
    const page = await open(row, { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.click('#measure-01 [data-copy=link]');
    await expect.poll(copied).toBe(page.url());
    await page.click('#measure-01 [data-copy=cite]');
    await expect
      .poll(copied)
      .toMatch(
        /^重庆市人民政府办公厅：《.+》，渝府办发〔2022〕74号，2022-06-25，原样“扩大有效投资”（位置169）。渝政账本，http.+#measure-01$/,
      );
    expect(await page.locator('#copied').textContent()).toMatch(/^已复制/);
    await page.close();
  });

  it('has permanent links and a list of sections without JavaScript', async () => {
    const page = await open(row, { javaScriptEnabled: false });
    expect(await page.locator('button[data-copy]').count()).toBe(0);
    await page.click('#measure-01 th a');
    expect(new URL(page.url()).hash).toBe('#measure-01');
    await page.click('.contents a >> nth=-1');
    expect(await page.locator('tbody:target tr').count()).toBe(20);
    await page.close();
  });
});
