import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

it.each([
  [390, 'narrow'],
  [1280, 'wide'],
])('a chart page at %i px the %s drawing is shown, alone', async (width, layout) => {
  const { page, close } = await open('/charts/awards-map/', { viewport: { width, height: 900 } });
  const shown = await page.evaluate(
    `[...document.querySelectorAll('.drawing')].filter((e) => getComputedStyle(e).display !== 'none').map((e) => e.className)`,
  );
  expect(shown).toEqual([`drawing drawing-${layout}`]);
  await close();
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
    const trace = page.locator('.trace').first();
    const [, printed = ''] = /“(.+)”/.exec((await trace.getAttribute('title')) ?? '') ?? [];
    expect(printed).not.toBe('');
    await trace.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents/);
    const row = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${row}"]`).textContent()).toContain(printed);
    await close();
  });
});
