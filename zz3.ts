import { auditPage } from './scripts/browser/auditPage.ts';
import { freePort } from './scripts/browser/freePort.ts';
import { launchBrowser } from './scripts/browser/launchBrowser.ts';
import { serveCompressed } from './scripts/browser/serveCompressed.ts';
const port = await freePort();
const b = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
const s = await serveCompressed('/tmp/hFast/dist');
for (const l of ['', '/en'])
  for (const p of [
    '/',
    '/charts/awards-map/',
    '/places/500112/',
    '/stories/who-was-commended/',
    '/data/',
    '/data/observations/',
    '/embed/awards-map/',
  ]) {
    const t = Date.now();
    console.log(
      l + p,
      JSON.stringify(await auditPage(s.origin + l + p, port, ['accessibility', 'best-practices', 'seo'])),
      Date.now() - t,
    );
  }
await b.close();
await s.close();
