/** The page of every chart, opened once and looked at on screens and on paper. */
import { describe, expect, it } from 'vitest';
import { builtCharts } from '../site/builtCharts.ts';
import { SITE } from '../site/folders.ts';
import { MISPLACED, SMALLEST } from './drawnLabels.ts';
import { expectOneSheet } from './printedSheet.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

describe.each(['', '/en'])('the page of a chart, %s', (lang) => {
  it.each(builtCharts)(
    '%s: labels in their places, no text below 12 px, and one sheet of paper',
    async (id) => {
      const path = `${lang}/charts/${id}/`;
      const { page, wrong, close } = await open(path);
      for (const width of [320, 390, 620, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(Number(await page.evaluate(SMALLEST)), `${String(width)} px`).toBeGreaterThanOrEqual(11.9);
        expect(await page.evaluate(MISPLACED), `${String(width)} px`).toEqual([]);
      }
      await expectOneSheet(page, path);
      expect(wrong).toEqual([]);
      await close();
    },
  );
});
