import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dataVersion } from '../../src/ledger/dataVersion.ts';

/** Sheets of paper, and what @page leaves of them, in CSS pixels. */
const MARGINS = 24;
const inPixels = (millimetres: number): number => Math.floor((millimetres * 96) / 25.4);
export const PAPER = [
  { format: 'A4', width: inPixels(210 - MARGINS), height: inPixels(297 - MARGINS) },
  { format: 'Letter', width: inPixels(215.9 - MARGINS), height: inPixels(279.4 - MARGINS) },
] as const;

/** Text of a drawing is 12 px; on paper it is never smaller than 5.5 px, 4.1 pt. */
const SMALLEST_SCALE = 0.46;

export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

interface Sheet {
  scale: number;
  /** Parts whose content is larger than the room they have. */
  cut: string[];
  /** Parts that lie over another. */
  over: string[];
  bottom: number;
  drawings: number;
  text: string;
}

/** How a chart page lies on a sheet of the size of the window. */
const sheetOf = (page: Page): Promise<Sheet> =>
  page.evaluate<Sheet>(`(() => {
    const seen = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.getBoundingClientRect().height > 0);
    const drawings = seen('.drawing svg');
    const box = drawings[0].getBoundingClientRect();
    const view = drawings[0].viewBox.baseVal;
    const parts = ['main', '.sheet', '.sheet h1', '.figure-head', '.figure .drawing-wide', 'figcaption', '.figure-table', '.sheet-foot'];
    const cut = parts.filter((part) => seen(part).some((e) => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1));
    const stacked = seen('.sheet h1, .figure-head, .drawing-wide, figcaption, .figure-table, .sheet-foot');
    const over = [];
    for (const [index, a] of stacked.entries()) for (const b of stacked.slice(index + 1)) {
      const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
      if (Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1)
        over.push(a.className + ' × ' + b.className);
    }
    return {
      scale: Math.min(box.width / view.width, box.height / view.height),
      cut,
      over,
      bottom: innerHeight - seen('.sheet-foot')[0].getBoundingClientRect().bottom,
      drawings: drawings.length,
      text: document.body.innerText,
    };
  })()`);

/** Prints a chart page on every paper: it is one sheet with all its words. */
export async function expectOneSheet(page: Page, path: string): Promise<void> {
  for (const { format, width, height } of PAPER) {
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width, height });
    const pdf = await page.pdf({ format, printBackground: true });
    expect(pagesOf(pdf), format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const { scale, cut, over, bottom, drawings, text } = await sheetOf(page);
    expect({ cut, over, drawings }, format).toEqual({ cut: [], over: [], drawings: 1 });
    expect(scale, format).toBeGreaterThan(SMALLEST_SCALE);
    expect(bottom, format).toBeGreaterThanOrEqual(-0.5);
    // The full address of this version and of its sources; the table, or where it is.
    const frozen = path.replace('/charts/', '/embed/').replace(/\/$/, `@${dataVersion.version}/`);
    expect(text).toContain(frozen);
    const rows = await page.locator('.figure-table tbody tr:visible').count();
    expect(text.includes(`${path.replace(/^\/en/, '').replace(/\/$/, '')}.csv`)).toBe(rows === 0);
  }
}
