import { mkdirSync, readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launchBrowser.ts';
import { serveCompressed } from './serveCompressed.ts';
import { barePage } from './barePage.ts';
import { median } from './judgeTargets.ts';
const site = process.argv[2] ?? 'dist';
const out = '/tmp/w20f-var';
const page = readFileSync(join(site, 'charts/awards-by-place/index.html'), 'utf8');
const noscript = page.replace(/<script type="module"[^>]*><\/script>/g, '');
const drop = (h: string, re: RegExp) => h.replace(re, '');
const nocsp = drop(page, /<meta http-equiv="content-security-policy"[^>]*>/);
const variants: Record<string, string> = {
  ours: page,
  noscript,
  nohead: drop(
    noscript,
    /<script type="application\/ld[\s\S]*?<\/script>|<link rel="(?:icon|apple-touch-icon|manifest|canonical|alternate)[^>]*>|<meta (?:property|name="twitter|name="description|name="theme)[^>]*>/g,
  ),
  onlyfigure: noscript
    .replace(/<body>[\s\S]*?<figure/, '<body><figure')
    .replace(/<\/figure>[\s\S]*<\/body>/, '</figure></body>'),
  onlydrawings: noscript
    .replace(/<body>[\s\S]*?<div class="drawing/, '<body><div class="drawing')
    .replace(/<figcaption[\s\S]*<\/body>/, '</body>'),
  nocss: drop(noscript, /<style>[\s\S]*?<\/style>/),
  nocontainer: nocsp
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace('container-type:inline-size', '')
    .replace(/@container/g, '@media'),
  floor: barePage(page),
};
for (const [n, h] of Object.entries(variants)) {
  mkdirSync(join(out, n), { recursive: true });
  writeFileSync(join(out, n, 'index.html'), h);
}
const served = await serveCompressed(out, site);
const browser = await launchBrowser();
const r: Record<string, any[]> = {};
for (let i = 0; i < 8; i++)
  for (const n of Object.keys(variants)) {
    const ctx = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    });
    const p = await ctx.newPage();
    const d = await ctx.newCDPSession(p);
    await d.send('Emulation.setCPUThrottlingRate', { rate: Number(process.argv[3] ?? 1) });
    await d.send('Performance.enable', { timeDomain: 'threadTicks' });
    await p.goto(`${served.origin}/${n}/`);
    await p.waitForTimeout(800);
    const { metrics } = await d.send('Performance.getMetrics');
    const g = (k: string) => (metrics.find((m) => m.name === k)?.value ?? 0) * 1000;
    if (i)
      (r[n] ??= []).push({
        task: g('TaskDuration'),
        script: g('ScriptDuration'),
        layout: g('LayoutDuration'),
        style: g('RecalcStyleDuration'),
        other: g('TaskOtherDuration'),
        nodes: g('Nodes') / 1000,
        layouts: g('LayoutCount') / 1000,
        styles: g('RecalcStyleCount') / 1000,
      });
    await ctx.close();
  }
console.table(
  Object.fromEntries(
    Object.entries(r).map(([n, ms]) => [
      n,
      Object.fromEntries(
        Object.keys(ms[0]).map((k) => [k, Math.round(median(ms.map((m) => m[k])) * 10) / 10]),
      ),
    ]),
  ),
);
await browser.close();
await served.close();
