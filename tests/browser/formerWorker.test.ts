import sirv from 'sirv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type Served } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { newVisitor } from './visitors.ts';

/** What earlier versions of the site registered: it kept a page and answered for every other. */
const FORMER = `
addEventListener('install', (event) => event.waitUntil(
  caches.open('ledger-offline-177e4f8bf14ccad6').then((cache) => cache.addAll(['./registering'])).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload.enable()));
addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(event.preloadResponse
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

/** A site as it was when it had the former worker, then as it is. */
let isFormer = true;
let site: Served;
beforeAll(async () => {
  const handler = sirv(SITE, { dev: false });
  const former: Readonly<Record<string, [type: string, text: string]>> = {
    '/sw.js': ['text/javascript', FORMER],
    '/registering': ['text/html', '<title>It has no policy, so that it may register a worker</title>'],
  };
  site = await listen((request, response) => {
    const [type, text] = (isFormer ? former[request.url ?? ''] : undefined) ?? [];
    if (type !== undefined) response.writeHead(200, { 'content-type': type }).end(text);
    else handler(request, response, () => void response.writeHead(404).end());
  });
});
afterAll(() => site.close());

it('frees a visitor of the worker of earlier versions and of what it kept, and gives none', async () => {
  const context = await newVisitor();
  const page = await context.newPage();
  await page.goto(`${site.origin}/registering`);
  expect(await page.evaluate(REGISTER)).toBe(`${site.origin}/sw.js`);
  await page.evaluate(`caches.open('of-another-site')`);
  expect(await page.evaluate('caches.keys().then(({ length }) => length)')).toBe(2);

  isFormer = false;
  await page.goto(`${site.origin}/places/500112/`);
  await expect.poll(() => page.evaluate(WORKERS)).toBe(0);
  expect(await page.evaluate('caches.keys()')).toEqual(['of-another-site']);
  for (const path of ['/places/', '/search/', '/embed/awards-map/']) {
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate('navigator.serviceWorker.controller'), path).toBeNull();
    expect(await page.evaluate(WORKERS), path).toBe(0);
  }
  await context.close();
});
