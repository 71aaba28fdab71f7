import lighthouse from 'lighthouse';
import { freePort } from './scripts/browser/freePort.ts';
import { launchBrowser } from './scripts/browser/launchBrowser.ts';
import { serveCompressed } from './scripts/browser/serveCompressed.ts';
const port = await freePort();
const b = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
const s = await serveCompressed('/tmp/hFast/dist');
const v: Record<string, object> = {
  none: {},
  provided: { throttlingMethod: 'provided' },
  quiet0: { networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0, pauseAfterFcpMs: 0, pauseAfterLoadMs: 0 },
  skipbf: { throttlingMethod: 'provided', skipAudits: ['bf-cache'], disableFullPageScreenshot: true },
  stor: { throttlingMethod: 'provided', disableStorageReset: true },
  noshot: { throttlingMethod: 'provided', disableFullPageScreenshot: true },
};
for (const [n, o] of Object.entries(v)) {
  const t = Date.now();
  const r = await lighthouse(s.origin + '/places/500112/', {
    port,
    logLevel: 'silent',
    onlyCategories: ['accessibility', 'best-practices', 'seo'],
    ...o,
  });
  console.log(n, Date.now() - t);
  const e = r!.lhr.timing.entries
    .filter((x) => x.duration > 500)
    .map((x) => x.name + ' ' + Math.round(x.duration));
  console.log('  ', e.join('; '));
}
await b.close();
await s.close();
