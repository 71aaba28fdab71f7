/** A page of every type, opened once and looked at in all the ways a reader may: to open it anew for each would take minutes. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import { SITE } from '../site/folders.ts';
import { lookBriefly } from './axeLooks.ts';
import { axeViolations } from './axeViolations.ts';
import { doubleText, misfits, usualText } from './misfits.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

const widen = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: 900 });

it.each(PAGE_ADDRESSES)(
  'a page %s fits every screen, its text is whole, and axe finds nothing',
  async (path) => {
    const { page, wrong, close } = await open(path, { viewport: { width: 320, height: 900 } });
    // 320 px is 1280 at 400 %.
    expect(await misfits(page), '320 px').toEqual([]);
    for (const width of [390, 768, 1280]) {
      await widen(page, width);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(overflow, `${String(width)} px`).toBeLessThanOrEqual(0);
    }
    await doubleText(page);
    for (const width of [1280, 640]) {
      await widen(page, width);
      expect(await misfits(page), `twice the size at ${String(width)} px`).toEqual([]);
    }
    await usualText(page);
    expect(await lookBriefly(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  },
);

it('axe names page, look, rule and element of what it finds', async () => {
  const { page, close } = await open('/about/?row=award-2020-01-1');
  await page.evaluate("document.querySelector('h1').lang = 'none-such'");
  const [only, ...others] = await axeViolations(page, 'light, 1280 px');
  expect(only).toMatch(
    /^\/about\/\?row=award-2020-01-1 \(light, 1280 px\): valid-lang at h1 “.+”: Fix .+ lang attribute/,
  );
  expect(others).toEqual([]);
  await close();
});

it('text grows with the setting of the reader, and a misfit would be seen', async () => {
  const { page, close } = await open('/methods/');
  const size = () => page.evaluate('parseFloat(getComputedStyle(document.querySelector("main p")).fontSize)');
  const before = Number(await size());
  await doubleText(page);
  expect(Number(await size())).toBeCloseTo(before * 2, 1);
  await page.evaluate('document.querySelector("h1").style.transform = "translateY(5rem)"');
  await page.evaluate(
    'Object.assign(document.querySelector("footer").style, { overflow: "hidden", height: "1rem" })',
  );
  const found = await misfits(page);
  expect(found.some((each) => each.includes('lies over'))).toBe(true);
  expect(found.some((each) => each.startsWith('cut off below: footer'))).toBe(true);
  await close();
});
