import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';
import { builtCharts } from '../site/builtCharts.ts';
import { SITE } from '../site/folders.ts';
import { attributeOf, PageTree, textOf } from '../site/pageTree.ts';
import { newVisitor } from './visitors.ts';

let site: Served;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await serveSite(SITE);
  context = await newVisitor();
  page = await context.newPage();
});
afterAll(async () => {
  await context.close();
  await site.close();
});

const COLUMNS = Array.from({ length: 49 }, (_, index) => 240 + index * 20);
const VIEWPORTS = [390, 768, 1280, 1920];

/** What may stay empty: an eighth, and below a place, which is lines of text alone, three lines. */
const room = (embed: string, given: number): number =>
  Math.max(given * 0.12, embed.includes('/place/') ? 80 : 0);

/** What stands at a place in boxes of many widths, one after the other: nothing is loaded again. */
const heightsOf = (where: string, box: string, columns: readonly number[]): Promise<number[]> =>
  page.evaluate<number[]>(`${JSON.stringify(columns)}.map((width) => {
    document.querySelector('${box}').style.width = width + 'px';
    return document.querySelector('${where}').getBoundingClientRect().height;
  })`);

/** The snippet of a page without its frame's page: what it reserves does not depend on it. */
function frameless(path: string): string {
  const { elements } = new PageTree(readFileSync(join(SITE, path, 'index.html'), 'utf8'));
  const code = elements.find(
    (element) =>
      attributeOf(element, 'aria-labelledby') === 'snippet-iframe' ||
      attributeOf(element, 'data-copy') === '',
  );
  return (code === undefined ? '' : textOf(code))
    .replace(/src="[^"]*"/, 'id="frame"')
    .replaceAll('iframe', 'div')
    .replace(/<script.*/, '');
}

/** Embeds, and the pages that say how to put them into others: charts, and places of every kind. */
const EMBEDS = [
  ...builtCharts.map((id) => [`/embed/${id}/`, `/charts/${id}/`]),
  ...['500000', '500112', '500236', 'liangjiang-district', 'liangjiang-new-area'].map((id) => [
    `/embed/place/${id}/`,
    `/places/${id}/`,
  ]),
] as [string, string][];

describe.each(['', '/en'])('without any script on the host, embeds of "%s" in every column', (lang) => {
  it.each(EMBEDS)('%s is seen whole and leaves no hole', async (embed, path) => {
    await page.goto(`${site.origin}${lang}${embed}`);
    const needed = await heightsOf('main', 'body', COLUMNS);
    await page.goto('about:blank');
    await page.setContent(
      `<!doctype html><body style="margin:0"><div id="column">${frameless(lang + path)}</div>`,
    );
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize({ width: viewport, height: 900 });
      const columns = COLUMNS.filter((width) => width <= viewport);
      const given = await heightsOf('#frame', '#column', columns);
      const wrong = columns
        .map((width, index) => ({ width, need: needed[index] ?? 0, given: given[index] ?? 0 }))
        .filter(({ need, given }) => given < need * 0.99 || given - need > room(embed, given));
      expect(wrong, `${embed} on a screen of ${String(viewport)} px`).toEqual([]);
    }
  });
});
