import { expect, it } from 'vitest';
import { browseSite } from '../browser/visitors.ts';
import { BASE, BASED } from './folders.ts';

const open = browseSite(BASED, BASE);

it('the search finds, and leads to addresses inside the base', async () => {
  const { page, wrong, close } = await open('/ledger/en/search/?q=wanzhou');
  await page.locator('#search-results li').first().waitFor();
  expect(await page.locator('#search-results li > a').first().getAttribute('href')).toBe(
    '/ledger/en/places/500101/',
  );
  expect(wrong).toEqual([]);
  await close();
});
