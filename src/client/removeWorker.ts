/** The service worker of a site that wants none any more: takes the place of the old one, forgets what it kept and goes. */
import type { WorkerScope } from './workerScope.ts';

const scope = globalThis as unknown as WorkerScope;

async function leave(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('ledger-')).map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
