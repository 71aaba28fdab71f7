import { describe, expect, it } from 'vitest';
import { UTC } from '../site/folders.ts';
import { browseSite } from './browseSite.ts';
import { doubleText, misfits } from './misfits.ts';
import { PAGE_TYPES } from '../../scripts/browser/pageAddresses.ts';

const open = browseSite(UTC);

describe('text', () => {
  it.each(PAGE_TYPES)(
    'of %s is whole at 320 px, which is 1280 at 400 %%, and at twice its size',
    async (path) => {
      const { page, close } = await open(path, { viewport: { width: 320, height: 900 } });
      expect(await misfits(page), '320 px').toEqual([]);
      await doubleText(page);
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await misfits(page), `twice the size at ${String(width)} px`).toEqual([]);
      }
      await close();
    },
  );

  it('grows with the setting of the reader, and a misfit would be seen', async () => {
    const { page, close } = await open('/methods/');
    const size = () =>
      page.evaluate('parseFloat(getComputedStyle(document.querySelector("main p")).fontSize)');
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
});
