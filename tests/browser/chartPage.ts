import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenPage, Visit } from './visitors.ts';

/** What tests do with the charts of a page. */
export interface ChartPage {
  page: Page;
  /** The one tip. */
  tip: Locator;
  /** The wide drawing of a chart. */
  wide: (figure: string) => Locator;
  /** The tab stop of a chart, in the layout that is shown. */
  stop: (figure: string) => Locator;
  /** An attribute of what has the focus; empty where it has none. */
  focused: (attribute: string) => Promise<string>;
}

const chartPageOf = ({ page }: Visit): ChartPage => ({
  page,
  tip: page.locator('.tip'),
  wide: (figure) => page.locator(`#figure-${figure} .drawing-wide svg`),
  stop: (figure) => page.locator(`#figure-${figure} svg [tabindex="0"]:visible`),
  focused: (attribute) =>
    page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute),
});

/** Opens a page, acts, and closes it: nothing may go wrong on it meanwhile. */
export async function chartPage(
  open: OpenPage,
  path: string,
  options: BrowserContextOptions,
  act: (charts: ChartPage) => Promise<void>,
): Promise<void> {
  const visit = await open(path, options);
  await act(chartPageOf(visit));
  expect(visit.wrong).toEqual([]);
  await visit.close();
}
