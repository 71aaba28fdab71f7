/* Earlier versions of this site had a service worker. This one takes its place, forgets what it kept and goes; no page asks for it. */
async function leave() {
  const names = await caches.keys();
  // Other sites may share the origin: only what was ours is forgotten.
  await Promise.all(names.filter((name) => name.startsWith('ledger-')).map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener('install', (event) => {
  event.waitUntil(skipWaiting());
});

addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
