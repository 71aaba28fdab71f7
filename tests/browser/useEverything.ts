import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Served } from '../../scripts/browser/serveSite.ts';
import { newVisitor, watchPolicy } from './visitors.ts';
import { openAddress } from './openAddress.ts';

/** Everything a reader can do without leaving the page: open, point at, scroll to, choose, type. */
const USE = `(async () => {
  const pause = () => new Promise((done) => setTimeout(done, 10));
  for (const details of document.querySelectorAll('details')) details.open = true;
  const some = (selector) => [...document.querySelectorAll(selector)].filter((_, index) => index % 7 === 0).slice(0, 25);
  for (const target of some('a, button, summary, svg path, svg rect, svg text, td, [title]')) {
    for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'touchstart', 'focusin'])
      target.dispatchEvent(new Event(type, { bubbles: true }));
    await pause();
  }
  for (const select of document.querySelectorAll('select')) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('input', { bubbles: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await pause();
  }
  for (const input of document.querySelectorAll('input:not([type=checkbox])')) {
    input.value = document.documentElement.lang === 'en' ? 'audit' : '审计';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await pause();
  }
  scrollTo(0, document.documentElement.scrollHeight);
  await pause();
})()`;

/** Addresses of other origins a page would fetch or connect to by itself. */
const HINTS = `[...document.querySelectorAll('link:is([rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=stylesheet],[rel~=icon],[rel~=manifest]), [src], [srcset], [data], [ping], [action], [formaction], [poster], [background]')]
  .map((element) => element.href || element.src || element.getAttribute('ping') || element.getAttribute('action') || element.getAttribute('srcset') || '')
  .filter((address) => /^(?:[a-z]+:)?\\/\\//i.test(address) && !address.startsWith(location.origin + '/'))`;

async function use(page: Page, address: string): Promise<void> {
  await openAddress(page, address);
  await page.evaluate(USE);
  if (/\/search\//.test(address)) await page.locator('#search-results li').first().waitFor();
  const targets = page.locator('main a:not(svg *):visible');
  if ((await targets.count()) > 0) await targets.first().hover({ force: true });
}

/** Uses a page: nothing may go wrong, leave the origin or be kept. */
export async function useEverything(host: Served, path: string): Promise<void> {
  const context = await newVisitor();
  const { page, wrong } = await watchPolicy(context, host.origin);
  await use(page, host.origin + path);
  expect(await page.evaluate<string[]>(HINTS)).toEqual([]);
  expect(wrong).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}
