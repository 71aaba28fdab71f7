import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { UTC } from '../site/folders.ts';
import { browseSite } from './browseSite.ts';
import { chartForms } from './chartForms.ts';
import { shortenTree } from './shortenTree.ts';

const open = browseSite(UTC);

/** Rows of the table of each form's first chart: a transcript of anything else is of something else. */
const ROWS: Readonly<Record<string, number>> = {
  map: 40,
  tiles: 40,
  bars: 40,
  'stacked bars': 17,
  bullets: 36,
  'unit marks': 26,
  matrix: 133,
  timeline: 12,
  'rank strip': 28,
  flow: 35,
  calendar: 16,
};

/** What a screen reader is given of a chart and its table. */
async function transcript(page: Page): Promise<string> {
  const figure = await page.locator('main figure').first().ariaSnapshot();
  const table = await page.locator('main details.figure-table').first().ariaSnapshot();
  return shortenTree(`${figure}\n${table}`);
}

const SMALLEST = `Math.min(...[...document.querySelectorAll('.drawing svg')].filter((e) => e.getBoundingClientRect().width > 0).flatMap((svg) => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return [...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize) * scale);
}))`;

describe.each(chartForms.map(({ form, charts }) => ({ form, id: charts[0] ?? '' })))(
  'a $form, $id',
  ({ form, id }) => {
    it('is told whole to a screen reader', async () => {
      const { page, wrong, close } = await open(`/en/charts/${id}/`);
      const told = await transcript(page);
      await expect(told).toMatchFileSnapshot(`../snapshots/accessibility/${form.replaceAll(' ', '-')}.txt`);
      expect(told).toMatch(/^- '?figure ".+"'?:\n/);
      expect(told).toMatch(/\n {2,}- '?(img|group) ".+"/);
      expect(await page.getByRole('row').count()).toBe((ROWS[form] ?? 0) + 1);
      expect(wrong).toEqual([]);
      await close();
    });
  },
);

describe('every drawing', () => {
  it.each(chartForms.flatMap(({ charts }) => charts))(
    'of %s has no text below 12 px at 320, 390 and 1280 px',
    async (id) => {
      const { page, close } = await open(`/charts/${id}/`);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(Number(await page.evaluate(SMALLEST)), `${String(width)} px`).toBeGreaterThanOrEqual(11.9);
      }
      await close();
    },
  );
});
