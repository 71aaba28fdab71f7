/**
 * The service worker, the whole of it: when a page cannot be fetched, say so. Pages come from the network or not at all, so no
 * figure is ever older than the site. It keeps the offline page of each language and the styles these need, nothing of what is read.
 * scripts/offlineHook.ts fills in the constants when the site is built.
 */
import type { PageEvent, WorkerScope } from './workerScope.ts';

declare const KEPT: { version: string; base: string; files: readonly string[] };

const scope = globalThis as unknown as WorkerScope;
const cacheName = `ledger-offline-${KEPT.version}`;

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('ledger-offline-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keep(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(KEPT.files.map((file) => new Request(file, { cache: 'reload' })));
}

/** What was kept under an address, whatever its query. */
async function kept(path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? Response.error();
}

async function page(event: PageEvent, path: string): Promise<Response> {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return kept(`${KEPT.base}${path.startsWith(`${KEPT.base}en/`) ? 'en/' : ''}offline/`);
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => scope.skipWaiting()));
});

// Open pages are not claimed: that would throw those behind them out of the back/forward cache.
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([forgetOthers(), scope.registration.navigationPreload.enable()]).then(() => undefined),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (request.mode === 'navigate' && request.destination === 'document')
    event.respondWith(page(event, pathname));
  // The styles of the offline page: from the network, and from what was kept only without it.
  else if (KEPT.files.includes(pathname)) event.respondWith(fetch(request).catch(() => kept(pathname)));
});
