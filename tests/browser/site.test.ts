import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HOSTILE, UTC } from '../site/folders.ts';
import { axeViolations } from './axeViolations.ts';
import { browseSite } from './browseSite.ts';
import { PAGE_TYPES, RELEASE_TYPES } from '../../scripts/browser/pageAddresses.ts';

const open = browseSite(UTC);
const openHostile = browseSite(HOSTILE);

/** Ids of every published chart. */
function listedCharts(): string[] {
  const published = readFileSync('data/published-urls.txt', 'utf8');
  return [...published.matchAll(/^\/charts\/([\w-]+)\.csv$/gm)].map(([, id = '']) => id);
}

/** The ways a page is looked at; forced colours by night, since by day they are nearly the page's own. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

describe.each(LOOKS)('axe, $name, at 320 and 1280 px', ({ name, media }) => {
  it.each([
    ...PAGE_TYPES.map((path) => ({ path, visit: open })),
    ...RELEASE_TYPES.map((path) => ({ path, visit: openHostile })),
  ])('finds nothing on $path', async ({ path, visit }) => {
    const { page, wrong, close } = await visit(path, media);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page, `${name}, ${String(width)} px`)).toEqual([]);
    }
    expect(wrong).toEqual([]);
    await close();
  });
});

it('axe names page, look, rule and element of what it finds', async () => {
  const { page, close } = await open('/report/?row=award-2020-01-1');
  await page.evaluate("document.querySelector('h1').lang = 'none-such'");
  const [only, ...others] = await axeViolations(page, 'light, 1280 px');
  expect(only).toMatch(
    /^\/report\/\?row=award-2020-01-1 \(light, 1280 px\): valid-lang at h1 “.+”: Fix .+ lang attribute/,
  );
  expect(others).toEqual([]);
  await close();
});

describe('layout', () => {
  it.each(PAGE_TYPES)('nothing of %s is wider than the screen', async (path) => {
    const { page, close } = await open(path);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(overflow, `${path} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
    await close();
  });

  it.each([
    [390, 'narrow'],
    [1280, 'wide'],
  ])('at %i px the %s drawing is shown, alone, with text of at least 12 px', async (width, layout) => {
    const { page, close } = await open('/charts/awards-map/', { viewport: { width, height: 900 } });
    const shown = await page.evaluate(
      `[...document.querySelectorAll('.drawing')].filter((e) => getComputedStyle(e).display !== 'none').map((e) => e.className)`,
    );
    expect(shown).toEqual([`drawing drawing-${layout}`]);
    const smallest = await page.evaluate(`(() => {
      const svg = [...document.querySelectorAll('.drawing svg')].find((e) => e.getBoundingClientRect().width > 0);
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Math.min(...[...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize))) * scale;
    })()`);
    expect(smallest).toBeGreaterThanOrEqual(11.9);
    await close();
  });

  it.each(listedCharts().flatMap((id) => [390, 1280].map((width): [string, number] => [id, width])))(
    'labels of %s at %i px neither overlap nor leave the drawing',
    async (id, width) => {
      for (const lang of ['', '/en']) {
        const { page, close } = await open(`${lang}/charts/${id}/`, { viewport: { width, height: 900 } });
        const wrong = await page.evaluate<string[]>(`(() => {
        const svg = [...document.querySelectorAll('.drawing svg')].find((e) => e.getBoundingClientRect().width > 0);
        // A line box is about 1.4 em high; ink touches only where boxes share more than a third of it.
        const slack = 2.5;
        const lineSlack = 5;
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].filter((e) => e.textContent).map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }));
        const out = boxes.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - lineSlack || box.bottom > frame.bottom + lineSlack).map(({ text }) => 'outside: ' + text);
        for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > slack && down > lineSlack) out.push(a.text + ' × ' + b.text);
        }
        return out;
      })()`);
        expect(wrong, `${lang}/charts/${id}/`).toEqual([]);
        await close();
      }
    },
  );
});

describe('without JavaScript', () => {
  it('the chart, its table and every link are there', async () => {
    const { page, wrong, close } = await open('/charts/awards-map/', { javaScriptEnabled: false });
    expect(await page.locator('.drawing-wide svg a').count()).toBeGreaterThan(38);
    expect(await page.locator('tbody tr').count()).toBe(40);
    await page.locator('tbody a').first().click();
    expect(new URL(page.url()).pathname).toBe('/places/500112/');
    expect(wrong).toEqual([]);
    await close();
  });
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
    await page.locator('.trace').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents/);
    const row = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${row}"]`).textContent()).toContain('渝北區');
    await close();
  });
});

describe('a hostile label', () => {
  it('runs nothing in a real browser', async () => {
    for (const path of [
      '/awards/business-environment/',
      '/charts/awards-by-category/',
      '/charts/awards-matrix/',
      '/awards/',
    ]) {
      const { page, wrong, close } = await openHostile(path);
      expect(await page.evaluate('window.broken')).toBeUndefined();
      expect(wrong).toEqual([]);
      await close();
    }
  });
});
