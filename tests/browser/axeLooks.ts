import type { Page } from 'playwright-core';
import { axeViolations } from './axeViolations.ts';

/** The ways a page is looked at; forced colours by night, since by day they are nearly the page's own. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

async function look(page: Page, name: keyof typeof LOOKS, width: number, rules: 'all' | 'colours' = 'all') {
  await page.emulateMedia(LOOKS[name]);
  await page.setViewportSize({ width, height: 900 });
  return axeViolations(page, `${name}, ${String(width)} px`, rules);
}

/** Rows of a table beyond the first twelve, and parts beyond the third, are like them: the largest tables alone would take a minute. */
const SHORTEN = `for (const more of document.querySelectorAll('tbody > tr:nth-child(n + 13), tbody ~ tbody ~ tbody ~ tbody')) more.remove()`;

/** What axe finds on a page whose tables it cuts short: with every rule by day, with those of colours by night. */
export async function lookBriefly(page: Page): Promise<string[]> {
  await page.evaluate(SHORTEN);
  return [
    ...(await look(page, 'light', 320)),
    ...(await look(page, 'dark', 320, 'colours')),
    ...(await look(page, 'dark', 1280, 'colours')),
    ...(await look(page, 'light', 1280)),
  ];
}

/** What axe finds on a whole page, with every rule in every look: for all pages minutes. */
export async function lookInFull(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const name of Object.keys(LOOKS) as (keyof typeof LOOKS)[])
    for (const width of [320, 1280]) found.push(...(await look(page, name, width)));
  return found;
}
