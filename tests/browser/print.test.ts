import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../src/theme/tokens.ts';
import { UTC } from '../site/folders.ts';
import { browseSite } from './browseSite.ts';

const open = browseSite(UTC);

/** Sheets of paper, and what @page leaves of them, in CSS pixels. */
const MARGINS = 24;
const inPixels = (millimetres: number): number => Math.floor((millimetres * 96) / 25.4);
const PAPER = [
  { format: 'A4', width: inPixels(210 - MARGINS), height: inPixels(297 - MARGINS) },
  { format: 'Letter', width: inPixels(215.9 - MARGINS), height: inPixels(279.4 - MARGINS) },
] as const;

/** Text of a drawing is 12 px; on paper it is never smaller than 5.5 px, 4.1 pt. */
const SMALLEST_SCALE = 0.46;

const charts = [
  ...readFileSync('data/published-urls.txt', 'utf8').matchAll(/^\/charts\/([\w-]+)\.csv$/gm),
].map(([, id = '']) => id);

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

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

describe.each(['', '/en'])('a chart printed, %s', (lang) => {
  it.each(charts)('%s is one page with all its words', async (id) => {
    for (const { format, width, height } of PAPER) {
      const { page, wrong, close } = await open(`${lang}/charts/${id}/`, { viewport: { width, height } });
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pagesOf(pdf), format).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const { scale, cut, over, bottom, drawings, text } = await sheetOf(page);
      expect({ cut, over, drawings }, format).toEqual({ cut: [], over: [], drawings: 1 });
      expect(scale, format).toBeGreaterThan(SMALLEST_SCALE);
      expect(bottom, format).toBeGreaterThanOrEqual(-0.5);
      // The full address of the page and of its sources, the version; the table, or where it is.
      expect(text).toContain(`${lang}/charts/${id}/`);
      expect(text).toMatch(/1\.0\.0/);
      const rows = await page.locator('.figure-table tbody tr:visible').count();
      expect(text.includes(`/charts/${id}.csv`)).toBe(rows === 0);
      expect(wrong).toEqual([]);
      await close();
    }
  });
});

describe('paper', () => {
  it('counts the pages of what is longer than one', async () => {
    const { page, close } = await open('/tasks/');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(5);
    await close();
  });

  it.each([
    '/en/stories/said-and-done/',
    '/places/500112/',
    '/documents/liangping-2021-tasks/',
    '/search/',
    '/404.html',
  ])('%s shows neither navigation nor what can only be clicked, and says where it stands', async (path) => {
    const { page, close } = await open(path);
    await page.emulateMedia({ media: 'print' });
    const left = await page
      // A document's list of its sections with their rows is worth its ink.
      .locator('nav:not(:has(.contents)), form, button, input, summary, .trace, .skip, .report')
      .filter({ visible: true })
      .count();
    expect(left).toBe(0);
    const footer = await page.locator('.site-footer').innerText();
    expect(footer).toContain('1.0.0');
    // What stands at every wrong address has none of its own.
    if (path === '/404.html') expect(footer).not.toMatch(/https?:\/\//);
    else expect(footer).toMatch(/https?:\/\//);
    await close();
  });

  it.each(['/data/observations/', '/en/targets/', '/documents/cq-2020-commendation/', '/en/places/500108/'])(
    'is wide enough for the tables of %s',
    async (path) => {
      const [{ width, height }] = PAPER;
      const { page, close } = await open(path, { viewport: { width, height } });
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await close();
    },
  );

  it('is printed by day, whatever the screen', async () => {
    const colours = `(() => { const root = getComputedStyle(document.documentElement);
      return [root.getPropertyValue('--paper'), root.getPropertyValue('--ink'), root.backgroundColor, getComputedStyle(document.querySelector('h1')).color]; })()`;
    const { page, close } = await open('/charts/awards-map/', { colorScheme: 'dark' });
    const night = await page.evaluate<string[]>(colours);
    expect(night[0]).toBe(tokens.paper.night.toLowerCase());
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const dark = await page.evaluate(colours);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(dark).toEqual(await page.evaluate(colours));
    expect(dark).toEqual([
      tokens.paper.day.toLowerCase(),
      tokens.ink.day.toLowerCase(),
      'rgba(0, 0, 0, 0)',
      'rgb(31, 35, 40)',
    ]);
    await close();
  });
});
