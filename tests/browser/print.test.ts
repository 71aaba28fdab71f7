import { expect, it } from 'vitest';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { SITE } from '../site/folders.ts';
import { pagesOf, PAPER } from './printedSheet.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

it('counts the pages of what is longer than one', async () => {
  const { page, close } = await open('/tasks/');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
  await close();
});

it.each([
  '/en/stories/said-and-done/',
  '/places/500112/',
  '/documents/liangping-2021-tasks/',
  '/search/',
  '/404.html',
])('%s shows neither navigation nor what can only be clicked, and says where it stands', async (path) => {
  const { page, close } = await open(path);
  await page.emulateMedia({ media: 'print' });
  const left = await page
    // A document's list of its sections with their rows is worth its ink.
    .locator('nav:not(:has(.contents)), form, button, input, summary, .trace, .skip, .report')
    .filter({ visible: true })
    .count();
  expect(left).toBe(0);
  const footer = await page.locator('.site-footer').innerText();
  expect(footer).toContain(dataVersion.version);
  // What stands at every wrong address has none of its own.
  if (path === '/404.html') expect(footer).not.toMatch(/https?:\/\//);
  else expect(footer).toMatch(/https?:\/\//);
  await close();
});

it.each(['/data/observations/', '/en/targets/', '/documents/cq-2020-commendation/', '/en/places/500108/'])(
  'is wide enough for the tables of %s',
  async (path) => {
    const [{ width, height }] = PAPER;
    const { page, close } = await open(path, { viewport: { width, height } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await close();
  },
);

it('is printed by day, whatever the screen', async () => {
  const colours = `(() => { const root = getComputedStyle(document.documentElement);
      return [root.getPropertyValue('--paper'), root.getPropertyValue('--ink'), root.backgroundColor, getComputedStyle(document.querySelector('h1')).color]; })()`;
  const { page, close } = await open('/charts/awards-map/', { colorScheme: 'dark' });
  const night = await page.evaluate<string[]>(colours);
  expect(night[0]).toBe(tokens.paper.night.toLowerCase());
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const dark = await page.evaluate(colours);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(dark).toEqual(await page.evaluate(colours));
  expect(dark).toEqual([
    tokens.paper.day.toLowerCase(),
    tokens.ink.day.toLowerCase(),
    'rgba(0, 0, 0, 0)',
    'rgb(31, 35, 40)',
  ]);
  await close();
});
