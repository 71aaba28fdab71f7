import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { describe, expect, it } from 'vitest';
import { newVisitor } from './sharedBrowser.ts';

/** What earlier versions of the site registered: it kept a page and answered for every other. */
const FORMER = `
const NAME = 'ledger-offline-177e4f8bf14ccad6';
addEventListener('install', (event) => event.waitUntil(
  caches.open(NAME).then((cache) => cache.addAll(['./registering'])).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload.enable()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(event.preloadResponse
    .then((loaded) => loaded ?? fetch(event.request))
    .catch(() => caches.match('./registering')));
});`;

const REGISTER = `navigator.serviceWorker.register('sw.js', { updateViaCache: 'none' })
  .then(() => navigator.serviceWorker.ready)
  .then(({ active }) => new Promise((done) => {
    const look = () => active.state === 'activated' && done(active.scriptURL);
    active.addEventListener('statechange', look);
    look();
  }))`;

const WORKERS = 'navigator.serviceWorker.getRegistrations().then(({ length }) => length)';
const CACHES = 'caches.keys().then(({ length }) => length)';

/** A site as it was when it had the former worker, and from `modernise` on as it is. */
async function host(folder: string, base: string) {
  const handler = sirv(folder, { dev: false });
  let isFormer = true;
  const former: Readonly<Record<string, [type: string, text: string]>> = {
    '/sw.js': ['text/javascript', FORMER],
    '/registering': ['text/html', '<title>It has no policy, so that it may register a worker</title>'],
  };
  const server = createServer((request, response) => {
    request.url = (request.url ?? '/').slice(base.length);
    const [type, text] = (isFormer ? former[request.url] : undefined) ?? [];
    if (type !== undefined) response.writeHead(200, { 'content-type': type }).end(text);
    else
      handler(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
    modernise: () => {
      isFormer = false;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** What becomes of visitors a former version of a site left a worker with. */
export function describeFormerWorker(folder: string, base: string): void {
  describe(`the site in ${folder}`, () => {
    it('frees a visitor of the worker of earlier versions and of what it kept', async () => {
      const site = await host(folder, base);
      const context = await newVisitor();
      const page = await context.newPage();
      await page.goto(`${site.origin}/registering`);
      expect(await page.evaluate(REGISTER)).toBe(`${site.origin}/sw.js`);
      await page.evaluate(`caches.open('of-another-site')`);
      expect(await page.evaluate(CACHES)).toBe(2);

      site.modernise();
      await page.goto(`${site.origin}/places/500112/`);
      await expect.poll(() => page.evaluate(WORKERS)).toBe(0);
      expect(await page.evaluate('caches.keys()')).toEqual(['of-another-site']);
      await page.goto(`${site.origin}/places/`);
      expect(await page.evaluate('navigator.serviceWorker.controller')).toBeNull();
      await context.close();
      await site.close();
    });

    it('gives a new visitor none', async () => {
      const site = await host(folder, base);
      site.modernise();
      const context = await newVisitor();
      const page = await context.newPage();
      for (const path of ['/', '/search/', '/embed/awards-map/']) {
        await page.goto(site.origin + path, { waitUntil: 'networkidle' });
        expect(await page.evaluate(WORKERS), path).toBe(0);
      }
      await context.close();
      await site.close();
    });
  });
}
