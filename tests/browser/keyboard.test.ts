import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

/** Pages with most to operate; the explorer narrowed, since all its rows have links. */
const WALKED = [
  '/',
  '/en/charts/awards-map/',
  '/targets/?place=chongqing-economic-zone',
  '/en/places/500108/',
  '/search/',
];

interface Stop {
  name: string;
  /** Its place among the elements of the body. */
  at: number;
  /** What the outline is drawn with. */
  outline: { style: string; width: number; alpha: boolean };
  /** Whether some of it is inside the window. */
  seen: boolean;
}

/** Where the focus is; `null` outside the page. */
const FOCUSED = `(() => {
  const e = document.activeElement;
  if (e === null || e === document.body || e === document.documentElement) return null;
  const box = e.getBoundingClientRect();
  // A mark of a drawing has a ring of its own, over its neighbours.
  const ring = e.closest('svg')?.querySelector('.ring-focus');
  const style = getComputedStyle(ring ?? e);
  const [outlineStyle, outlineWidth, outlineColor] = ring
    ? ['ring', style.strokeWidth, style.stroke]
    : [style.outlineStyle, style.outlineWidth, style.outlineColor];
  return {
    name: e.tagName.toLowerCase() + ' “' + (e.getAttribute('aria-label') ?? e.textContent).trim().slice(0, 24) + '”',
    // In the body: the head grows by what is fetched ahead where the focus rests.
    at: [...document.body.querySelectorAll('*')].indexOf(e),
    outline: { style: outlineStyle, width: parseFloat(outlineWidth), alpha: !/, 0\\)$|transparent|^none$/.test(outlineColor) },
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
  };
})()`;

/** What Tab should reach: of radio buttons with one name a single one, nothing folded away. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true })).length`;

const MOST = 600;

/** Presses a key until the focus leaves the page. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate<Stop | null>(FOCUSED);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(
    `the focus is still inside after ${String(MOST)} presses of ${key}: ${stops.at(-1)?.name ?? ''}`,
  );
}

describe.each(WALKED)('by Tab through %s', (path) => {
  it('every stop is seen, in the order of the page, and none is a trap', async () => {
    const { page, wrong, close } = await open(path);
    const forward = await walk(page, 'Tab');
    expect(forward.length).toBe(await page.evaluate(REACHABLE));
    expect(forward.length).toBeGreaterThan(15);
    expect(forward.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    const faint = forward.filter(
      ({ outline }) => outline.style === 'none' || outline.width < 2 || !outline.alpha,
    );
    expect(faint.map(({ name }) => name)).toEqual([]);
    const order = forward.map(({ at }) => at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const back = await walk(page, 'Shift+Tab');
    expect(back.map(({ at }) => at)).toEqual(order.toReversed());
    expect(wrong).toEqual([]);
    await close();
  });
});

it('a stop is seen in forced colours too', async () => {
  const { page, close } = await open('/', { forcedColors: 'active', colorScheme: 'dark' });
  const stops = await walk(page, 'Tab');
  expect(stops.every(({ outline, seen }) => seen && outline.width >= 2 && outline.alpha)).toBe(true);
  await close();
});
