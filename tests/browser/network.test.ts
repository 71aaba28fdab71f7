import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE, UTC } from '../site/folders.ts';
import { everyPageType } from './everyPageType.ts';
import { headersHost, type Host } from './headersHost.ts';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { watchPage } from './watchPage.ts';

let browser: Browser;
let host: Host;
let fixture: Host;
beforeAll(async () => {
  [browser, host, fixture] = await Promise.all([launchBrowser(), headersHost(UTC), headersHost(HOSTILE)]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([host.close(), fixture.close()]);
});

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
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(USE);
  if (/\/search\//.test(address)) await page.locator('#search-results li').first().waitFor();
  const targets = page.locator('main a:visible');
  if ((await targets.count()) > 0) await targets.first().hover();
}

describe('no request leaves the origin', () => {
  it('of any type of page, however it is used', async () => {
    const types = everyPageType(UTC);
    for (const { route, pages } of types) {
      // A comparison of two releases exists once there are two.
      const shown = pages.length > 0 ? host : fixture;
      const addresses =
        pages.length > 0 ? pages : (everyPageType(HOSTILE).find((type) => type.route === route)?.pages ?? []);
      expect(addresses.length, `${route} makes no page`).toBeGreaterThan(0);
      const context = await browser.newContext();
      const { page, wrong } = await watchPage(context, shown.origin);
      for (const path of addresses) {
        await use(page, shown.origin + path);
        expect(await page.evaluate<string[]>(HINTS), path).toEqual([]);
      }
      expect(wrong, route).toEqual([]);
      expect(await context.cookies(), route).toEqual([]);
      await context.close();
    }
    expect(types.length).toBeGreaterThan(25);
  });

  it('would be seen if one did', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const { page, wrong } = await watchPage(context, host.origin);
    await page.goto(`${host.origin}/`);
    await page.evaluate(
      `new Promise((done) => { const image = new Image(); image.onerror = done; image.src = 'http://127.0.0.1:9/x.png'; })`,
    );
    expect(wrong).toContain('foreign request: http://127.0.0.1:9/x.png');
    await context.close();
  });
});
