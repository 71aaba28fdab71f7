import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, afterEach } from 'vitest';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { framesOf, openHost } from './embedHost.ts';
import { newVisitor } from './visitors.ts';

let site: Served;
let page: Page;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await (await newVisitor({ viewport: { width: 620, height: 700 }, hasTouch: true })).newPage();
});
afterEach(() => page.context().close());

const open = (path: string) => page.goto(site.origin + path, { waitUntil: 'load' });

describe('the address of an embed', () => {
  it('says a place first and highlights it', async () => {
    await open('/embed/awards-map/?place=500112');
    expect(await page.locator('.v').textContent()).toBe('渝北区：上榜14次');
    expect(await page.locator('svg:visible .on').count()).toBeGreaterThan(0);
    await open('/en/embed/awards-by-place/?place=500112');
    expect(await page.locator('.v').textContent()).toMatch(/^Yubei.*14/);
  });

  it('leaves out headline and dek for the eye', async () => {
    await open('/embed/awards-by-cluster/');
    const whole = await page.evaluate<number>('document.querySelector("main").offsetHeight');
    await open('/embed/awards-by-cluster/?plain=1');
    expect(await page.evaluate<number>('document.querySelector("main").offsetHeight')).toBeLessThan(
      whole - 40,
    );
    expect(await page.locator('h1').textContent()).not.toBe('');
  });

  it('sets the ground, and with it the light theme unless it says otherwise', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const looks = () =>
      page.evaluate(
        '(({ backgroundColor, color }) => backgroundColor + color)(getComputedStyle(document.documentElement))',
      );
    await open('/embed/firmness/?bg=fff');
    expect(await looks()).toMatch(/^rgb\(255, 255, 255\)rgb\(\d\d, /);
    await open('/embed/firmness/?bg=transparent&theme=dark');
    expect(await looks()).toMatch(/^rgba\(0, 0, 0, 0\)rgb\(2\d\d, /);
  });

  it('fits the chart to the height it is given, and never makes text unreadable for it', async () => {
    for (const id of ['awards-by-cluster', 'awards-map', 'city-growth']) {
      await open(`/embed/${id}/?fit=1`);
      const height = await page.evaluate<number>('document.querySelector("main").offsetHeight');
      expect(height, id).toBeLessThanOrEqual(701);
    }
    await open('/embed/firmness/?fit=1');
    const scale = await page.evaluate<number>(
      `(({ width, height }, { viewBox }) => Math.min(height / viewBox.baseVal.height, width / viewBox.baseVal.width))(...((svg) => [svg.getBoundingClientRect(), svg])([...document.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0)))`,
    );
    expect(scale).toBeGreaterThanOrEqual(0.82);
  });

  it.each([
    'place=nowhere',
    'place="]*{}',
    'place=../../x',
    'plain=yes',
    'bg=red',
    'bg=url(x)',
    'theme=blue',
    'fit=2',
    'place=%00&plain=%22%3E%3Cscript%3E',
  ])('changes nothing where it says %s', async (query) => {
    const look = async (): Promise<string> =>
      page.evaluate('document.documentElement.cloneNode(true).outerHTML');
    await open('/embed/awards-map/');
    const clean = await look();
    await open(`/embed/awards-map/?${query}`);
    expect(await look()).toBe(clean);
  });
});

describe('a mark of an embed', () => {
  it('shows its value when it is tapped, also in a sandbox', async () => {
    const { page: other, close } = await openHost(
      `<iframe sandbox="allow-scripts" src="${site.origin}/embed/awards-map/" width="620" height="800" title="x"></iframe>`,
      site.origin,
      { hasTouch: true },
    );
    const [frame] = framesOf(other);
    await frame?.locator('svg:visible rect:has(title)').first().tap();
    expect(await frame?.locator('.i').textContent()).toBe('渝北区：上榜14次');
    await frame?.locator('h1').tap();
    expect(await frame?.locator('.i').isVisible()).toBe(false);
    await close();
  });

  it('shows its value when the keys go to it', async () => {
    await open('/embed/awards-by-cluster/');
    await page.locator('svg:visible').focus();
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.i').textContent();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.i').textContent()).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.i').isVisible()).toBe(false);
  });
});
