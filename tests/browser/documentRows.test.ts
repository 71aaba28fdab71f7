import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseOnPhone } from './visitors.ts';

const open = browseOnPhone(SITE);

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
