import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileScript } from '../../src/embeds/compileScript.ts';
import { BASED, UTC } from '../site/folders.ts';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';

/** Asked of a browser that knows Trusted Types, as a server would: no string may become a script. */
const POLICY = "require-trusted-types-for 'script'; trusted-types ledger";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/**
 * A site that can be switched off.
 *
 * @param lastWorker what it serves as its worker once it is retired
 */
async function host(folder: string, base: string, lastWorker = '') {
  const handler = sirv(folder, { dev: false });
  let down = false;
  let retired = false;
  const server: Server = createServer((request, response) => {
    if (down) {
      request.socket.destroy();
      return;
    }
    request.url = (request.url ?? '/').slice(base.length);
    response.setHeader('content-security-policy', POLICY);
    // Or the browser's own cache would answer for the network.
    response.setHeader('cache-control', 'no-cache');
    if (retired && request.url === '/sw.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(lastWorker);
      return;
    }
    handler(request, response, () => {
      response.writeHead(404).end('nowhere');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    switchOff: (off: boolean) => {
      down = off;
    },
    /** From now on the worker is the last one. */
    retire: () => {
      retired = true;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const cacheCount = 'caches.keys().then(({ length }) => length)';
const ready =
  "navigator.serviceWorker.ready.then(({ active }) => new Promise((done) => { const tell = () => active.state === 'activated' && done(active.scriptURL); active.addEventListener('statechange', tell); tell(); }))";

describe.each([
  [UTC, ''],
  [BASED, '/ledger'],
])('the site in %s', (folder, base) => {
  it('says that there is no network, in the language of the page asked for, and shows nothing it kept', async () => {
    const site = await host(folder, base);
    const context = await browser.newContext();
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${site.origin}/places/500112/`);
    expect(await page.evaluate(ready)).toBe(`${site.origin}/sw.js`);
    expect(wrong).toEqual([]);

    site.switchOff(true);
    for (const [path, lang, words] of [
      ['/places/500112/', 'zh-CN', '连不上网络'],
      ['/en/places/500108/', 'en', 'No connection'],
      ['/charts/awards-map/?a=1', 'zh-CN', '连不上网络'],
    ] as const) {
      await page.goto(`${site.origin}${path}`);
      expect(page.url()).toBe(`${site.origin}${path}`);
      expect(await page.locator('h1').textContent()).toBe(words);
      expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
      expect(await page.locator('main').textContent()).not.toMatch(/\d/);
      // With its styles.
      expect(await page.evaluate("getComputedStyle(document.querySelector('.site-header')).display")).toBe(
        'flex',
      );
    }

    site.switchOff(false);
    await page.locator('main a').click();
    await page.waitForFunction("document.querySelector('h1')?.textContent.includes('32')");
    await context.close();
    await site.close();
  });
});

describe('the worker', () => {
  it('leaves pages, answers and data to the network: no page and no figure is ever kept', async () => {
    const site = await host(UTC, '');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.evaluate(ready);
    for (const path of ['/charts/awards-map/', '/en/', '/data/']) await page.goto(site.origin + path);
    expect((await page.goto(`${site.origin}/no-such-page/`))?.status()).toBe(404);
    const kept = await page.evaluate<string[]>(
      'caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())',
    );
    expect(kept.filter((path) => !path.startsWith('/assets/')).sort()).toEqual(['/en/offline/', '/offline/']);
    expect(kept.filter((path) => path.startsWith('/assets/')).every((path) => path.endsWith('.css'))).toBe(
      true,
    );
    expect(await context.cookies()).toEqual([]);
    await context.close();
    await site.close();
  });

  it('of a site that wants none any more takes its place, forgets what was kept and goes', async () => {
    const site = await host(UTC, '', compileScript(readFileSync('src/client/removeWorker.ts', 'utf8')));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.evaluate(ready);
    expect(await page.evaluate(cacheCount)).toBe(1);
    site.retire();
    await page.goto(`${site.origin}/places/`);
    await page.waitForFunction(`${cacheCount}.then((count) => count === 0)`);
    await page.waitForFunction(
      'navigator.serviceWorker.getRegistrations().then(({ length }) => length === 0)',
    );
    await context.close();
    await site.close();
  });

  it('is not asked for by an embed', async () => {
    const site = await host(UTC, '');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/embed/awards-map/`);
    await page.waitForTimeout(300);
    expect(
      await page.evaluate('navigator.serviceWorker.getRegistrations().then(({ length }) => length)'),
    ).toBe(0);
    await context.close();
    await site.close();
  });
});
