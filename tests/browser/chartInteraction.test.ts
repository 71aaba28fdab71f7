import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import { sources } from '../../src/ledger/sources.ts';
import { SITE } from '../site/folders.ts';
import { chartPage } from './chartPage.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);
const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** Whether the tip covers its mark, and whether it leaves the screen. */
async function standing(page: Page, tip: Locator, mark: Locator) {
  const [a, b] = await Promise.all([mark.boundingBox(), tip.boundingBox()]);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (!a || !b) return { covers: true, leaves: true };
  const covers = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const leaves = b.x < 0 || b.y < 0 || b.x + b.width > width || b.y + b.height > height;
  return { covers, leaves };
}

describe('a tip', () => {
  it('appears on hover beside its mark, may be entered, and goes when the pointer does', async () => {
    await chartPage(open, '/en/charts/awards-by-place/', {}, async ({ page, tip, wide }) => {
      const mark = wide('awards-by-place').locator('a[href="/en/places/500108/"]');
      await mark.hover();
      await expect.poll(() => tip.textContent()).toContain('Nan’an District: 8 commendations');
      expect(await tip.locator('dt').allTextContents()).toEqual(['Cluster', 'Commendations']);
      expect(await tip.locator('dd').allTextContents()).toEqual(['Central city', '8']);
      expect(await standing(page, tip, mark)).toEqual({ covers: false, leaves: false });
      await tip.hover();
      await page.waitForTimeout(600);
      expect(await tip.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await expect.poll(() => tip.isVisible()).toBe(false);
    });
  });

  it('is dismissed by Escape with the pointer where it is', async () => {
    await chartPage(open, '/charts/awards-matrix/', {}, async ({ page, tip, wide }) => {
      await wide('awards-matrix').locator('circle[role=img]').nth(5).hover();
      await expect.poll(() => tip.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
    });
  });

  it('comes with the focus, is what the mark is described by, and goes with it', async () => {
    await chartPage(open, '/en/charts/measures-rewards/', {}, async ({ page, tip, stop, focused }) => {
      await stop('measures-rewards').focus();
      expect(await focused('aria-label')).toContain('granted');
      // What a tip says comes with the first one.
      await expect.poll(() => focused('aria-describedby')).toBeTruthy();
      const id = await focused('aria-describedby');
      expect(await page.locator(`#${id ?? ''}`).textContent()).toContain('Kinds of recipient');
      await page.keyboard.press('Tab');
      expect(await tip.isVisible()).toBe(false);
    });
  });

  it.each(['awards-map', 'awards-by-place', 'gdp-timeline', 'firmness'])(
    'of %s on a phone of 320 px opens by tap, covers no mark and leaves no screen',
    async (id) => {
      await chartPage(open, `/charts/${id}/`, PHONE, async ({ page, tip }) => {
        const marks = page.locator('.drawing-narrow svg a');
        for (const index of [0, 5, (await marks.count()) - 1]) {
          const mark = marks.nth(index);
          const name = (await mark.getAttribute('aria-label')) ?? '?';
          await mark.scrollIntoViewIfNeeded();
          // Through the element: the middle of a bent district may be its neighbour's.
          await mark.dispatchEvent('click', { detail: 1 });
          await expect.poll(() => tip.locator('b').textContent()).toBe(name);
          expect(await standing(page, tip, mark), name).toEqual({ covers: false, leaves: false });
        }
        expect(new URL(page.url()).pathname).toBe(`/charts/${id}/`);
      });
    },
  );

  it('opens by a finger and leads on by its link', async () => {
    await chartPage(open, '/charts/awards-by-place/', PHONE, async ({ page, tip }) => {
      await page.locator('.drawing-narrow svg a rect').first().tap();
      await tip.locator('a').tap();
      await page.waitForURL('**/places/500112/');
    });
  });
});

describe('the keyboard', () => {
  it('finds one tab stop per chart, and the line of keys only while it is there', async () => {
    await chartPage(open, '/en/awards/', {}, async ({ page, stop }) => {
      const stops = await page
        .locator('.drawing svg:visible')
        .evaluateAll((drawings) =>
          drawings.map((drawing) => drawing.querySelectorAll('[tabindex="0"]').length),
        );
      expect(stops).toEqual([1, 1, 1, 1]);
      const help = page.locator('.chart-help');
      expect(await help.textContent()).toBe('');
      await stop('awards-by-place').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await help.getAttribute('role')).toBe('status');
      expect(await help.textContent()).toContain('Arrow keys');
      expect(await help.getAttribute('class')).toContain('shown');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.chart') ?? null)).toBeNull();
      expect(await help.getAttribute('class')).not.toContain('shown');
    });
  });

  it.each(['awards-by-place', 'awards-by-category', 'gdp-timeline', 'firmness'])(
    'goes through %s in the order of the table',
    async (id) => {
      await chartPage(open, `/charts/${id}/`, {}, async ({ page, stop, focused }) => {
        const links = await page
          .locator(`#table-${id} tbody tr`)
          .evaluateAll((rows) =>
            rows.map((row) => [...row.querySelectorAll('a')].map((a) => a.getAttribute('href'))),
          );
        await stop(id).focus();
        await page.keyboard.press('Home');
        let row = -1;
        for (let step = 0; step < 8; step += 1) {
          const href = await focused('href');
          const next = links.findIndex((own, index) => index > row && own.includes(href));
          expect(next, `step ${String(step)}: ${href}`).toBeGreaterThan(row);
          row = next;
          expect(await page.locator(`#table-${id} tr[data-on]`).count()).toBe(1);
          await page.keyboard.press('ArrowDown');
        }
        await page.keyboard.press('End');
        const last = await focused('aria-label');
        await page.keyboard.press('ArrowRight');
        expect(await focused('aria-label')).toBe(last);
      });
    },
  );

  it('goes to neighbours on the map, says who they are, and follows a link with Enter', async () => {
    const neighbours = districtNeighbours(sources.topology);
    await chartPage(open, '/en/charts/awards-map/', {}, async ({ page, stop, focused }) => {
      await stop('awards-map').focus();
      const idOf = async (): Promise<string> => /places\/(\w+)/.exec(await focused('href'))?.[1] ?? '';
      let moves = 0;
      for (const key of [
        'ArrowDown',
        'ArrowRight',
        'ArrowRight',
        'ArrowUp',
        'ArrowUp',
        'ArrowLeft',
        'ArrowDown',
      ]) {
        const before = await idOf();
        await page.keyboard.press(key);
        const after = await idOf();
        if (after === before) continue;
        moves += 1;
        expect(neighbours.get(before), `${before} ${key}`).toContain(after);
        expect(await focused('aria-label')).toMatch(/: (?:\d+ commendations?|none)$/);
      }
      expect(moves).toBeGreaterThan(4);
      const id = await idOf();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/en/places/${id}/`);
    });
  });

  it('sees a ring of the colour of focus', async () => {
    await chartPage(open, '/charts/awards-map/', { forcedColors: 'none' }, async ({ page, stop }) => {
      await stop('awards-map').focus();
      await page.keyboard.press('ArrowDown');
      const ring = page.locator('.drawing-wide .ring-focus');
      expect(await ring.count()).toBe(1);
      const [stroke, focus] = await ring.evaluate((element) => [
        getComputedStyle(element).stroke,
        getComputedStyle(document.documentElement).getPropertyValue('--focus'),
      ]);
      const channels = (focus?.match(/[\da-f]{2}/gi) ?? []).map((part) => String(Number.parseInt(part, 16)));
      expect(stroke).toBe(`rgb(${channels.join(', ')})`);
    });
  });
});
