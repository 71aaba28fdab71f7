import lighthouse from 'lighthouse';
import { launchBrowser } from './scripts/browser/launchBrowser.ts';
import { serveCompressed } from './scripts/browser/serveCompressed.ts';
const port = 9333;
const b = await launchBrowser({ args: [`--remote-debugging-port=${port}`] });
const s = await serveCompressed('/tmp/hFast/dist');
for (const p of process.argv.slice(2)) {
  const t = Date.now();
  const r = await lighthouse(s.origin + p, { port, logLevel: 'error', output: 'json' });
  const l = r!.lhr;
  console.log(
    p,
    Object.values(l.categories)
      .map((c) => c.id + ' ' + c.score)
      .join(', '),
    Date.now() - t,
    'ms',
  );
  for (const c of Object.values(l.categories))
    for (const a of c.auditRefs) {
      const x = l.audits[a.id];
      if (x && x.score !== null && x.score < 1 && a.weight > 0)
        console.log(
          '   ',
          c.id,
          a.id,
          a.weight,
          x.score,
          x.title,
          x.displayValue ?? '',
          x.explanation,
          JSON.stringify((x.details as any)?.items?.slice(0, 3))?.slice(0, 500),
        );
    }
}
await b.close();
await s.close();
