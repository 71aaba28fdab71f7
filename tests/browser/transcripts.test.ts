import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { chartForms } from './chartForms.ts';
import { shortenTree } from './shortenTree.ts';
import { browseSite } from './visitors.ts';

const open = browseSite(SITE);

/** Rows of the table of each form's first chart: a transcript of anything else is of something else. */
const ROWS: Readonly<Record<string, number>> = {
  map: 40,
  bars: 40,
  'stacked bars': 6,
  bullets: 36,
  'unit marks': 26,
  matrix: 133,
  timeline: 91,
  'dot rows': 28,
  flow: 35,
};

/** What a screen reader is given of a chart and its table. */
async function transcript(page: Page): Promise<string> {
  await page.locator('main details.figure-table > summary').first().click();
  const figure = await page.locator('main figure').first().ariaSnapshot();
  const table = await page.locator('main details.figure-table').first().ariaSnapshot();
  return shortenTree(`${figure}\n${table}`);
}

describe.each(chartForms.map(({ form, charts }) => ({ form, id: charts[0] ?? '' })))(
  'a $form, $id',
  ({ form, id }) => {
    it('is told whole to a screen reader', async () => {
      const { page, wrong, close } = await open(`/en/charts/${id}/`);
      // A release is no change of what is told.
      const told = (await transcript(page)).replace(/data \d+\.\d+\.\d+/, 'data VERSION');
      await expect(told).toMatchFileSnapshot(`../snapshots/accessibility/${form.replaceAll(' ', '-')}.txt`);
      expect(told).toMatch(/^- '?figure ".+"'?:\n/);
      expect(told).toMatch(/\n {2,}- '?(img|group) ".+"/);
      expect(await page.getByRole('row').count()).toBe((ROWS[form] ?? 0) + 1);
      expect(wrong).toEqual([]);
      await close();
    });
  },
);
