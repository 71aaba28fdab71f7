import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import type { Served } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { headersHost, hostPage } from './hosts.ts';
import { newVisitor, watchPolicy } from './visitors.ts';
import { openAddress } from './openAddress.ts';

let host: Served;
/** One that takes nothing off: the last value holds. */
let keeping: Served;
beforeAll(async () => {
  [host, keeping] = await Promise.all([headersHost(SITE), headersHost(SITE, 'netlify')]);
});
afterAll(async () => {
  await Promise.all([host.close(), keeping.close()]);
});

it('shows lost readers their page', async () => {
  const lost = await fetch(`${host.origin}/nowhere/at/all/`);
  expect(lost.status).toBe(404);
  expect(lost.headers.get('x-frame-options')).toBe('DENY');
  expect(await lost.text()).toContain('http-equiv="content-security-policy"');
});

it('shows every type of page, embed and picture without breaking its policy', async () => {
  const context = await newVisitor();
  const { page, wrong } = await watchPolicy(context, host.origin);
  const more = ['/embed/awards-map@1.0.0/?theme=dark', '/charts/awards-map.svg'];
  for (const path of [...PAGE_ADDRESSES, ...more]) await openAddress(page, host.origin + path);
  for (const [path, found] of [
    ['/search/?q=投资', '个结果'],
    ['/en/search/?q=audit', ' results'],
  ] as const) {
    await openAddress(page, host.origin + path);
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('#search-status').textContent()).toContain(found);
    // Only the worker compiled WebAssembly: the page may not.
    expect(page.workers()).toHaveLength(1);
  }
  expect(wrong).toEqual([]);
  await context.close();
});

it('lets no text become markup or script, even if code tried', async () => {
  const context = await newVisitor();
  const page = await context.newPage();
  for (const path of ['/', '/search/?q=投资', '/embed/awards-map/', '/embed/awards-map@1.0.0/']) {
    await openAddress(page, host.origin + path);
    if (path.includes('q=')) await page.locator('#search-results li').first().waitFor();
    for (const attempt of [
      `document.body.innerHTML = '<b>x</b>'`,
      `document.createElement('script').src = 'data:,x'`,
      `new Worker('/assets/x.js')`,
      `trustedTypes.createPolicy('other', {})`,
    ])
      await expect(page.evaluate(attempt), `${path} ${attempt}`).rejects.toThrow(/Trusted|Policy/);
    // The debugger's own code may be evaluated: a script of the page may not.
    const evaluated = await page.evaluate(
      `new Promise((done) => { const s = document.createElement('script'); addEventListener('securitypolicyviolation', () => done('refused')); try { s.textContent = 'window.broken = 1'; document.head.append(s); } catch { done('refused'); } setTimeout(() => done(window.broken), 30_000); })`,
    );
    expect(evaluated).toBe('refused');
  }
  await context.close();
});

it('lets other sites frame embeds, released ones too, and no page', async () => {
  const frames = [
    ...['/embed/awards-map/', '/en/embed/awards-map@1.0.0/'],
    ...['/awards/', '/charts/awards-map/', '/data/awards.csv', '/404x', '/en/nowhere/'],
  ];
  const context = await newVisitor();
  for (const { origin } of [host, keeping]) {
    const markup = frames.map((path) => `<iframe src="${origin}${path}" title="x"></iframe>`).join('');
    const other = await hostPage(markup, 'frame-src *');
    const page = await context.newPage();
    await page.goto(other.origin, { waitUntil: 'load' });
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate<number>(
            'document.querySelectorAll("h1").length + document.querySelectorAll("pre").length',
          ),
        ),
    );
    expect(shown, origin).toEqual([1, 1, 0, 0, 0, 0, 0]);
    await page.close();
    await other.close();
  }
  await context.close();
});

it('lets pages without an origin frame embeds: sandboxed, srcdoc, data:', async () => {
  const embed = `<iframe src='${host.origin}/embed/awards-map/' title='x'></iframe>`;
  const around = [
    `<iframe sandbox="allow-scripts" srcdoc="${embed}" title="x"></iframe>`,
    `<iframe src="data:text/html,${encodeURIComponent(embed)}" title="x"></iframe>`,
    embed,
  ].join('');
  const other = await hostPage(around, 'frame-src * data:; sandbox allow-scripts');
  const context = await newVisitor();
  const page = await context.newPage();
  await page.goto(other.origin, { waitUntil: 'load' });
  const embeds = page
    .frames()
    .filter((frame) => frame.childFrames().length === 0 && frame.parentFrame() !== null);
  const shown = await Promise.all(
    embeds.map((frame) => frame.evaluate<number>('document.querySelectorAll("h1").length')),
  );
  expect(shown).toEqual([1, 1, 1]);
  await context.close();
  await other.close();
});

it('lets sites that are isolated across origins frame embeds and show pictures', async () => {
  const markup = `<iframe src="${host.origin}/embed/awards-map/" title="x"></iframe><img src="${host.origin}/charts/awards-map.png" alt="x">`;
  const other = await hostPage(markup, `img-src *; frame-src *`, {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  });
  const context = await newVisitor();
  const page = await context.newPage();
  await page.goto(other.origin, { waitUntil: 'load' });
  expect(await page.evaluate('crossOriginIsolated')).toBe(true);
  expect(await page.frames()[1]?.evaluate<number>('document.querySelectorAll("h1").length')).toBe(1);
  expect(await page.evaluate<number>('document.images[0].naturalWidth')).toBe(1200);
  expect(
    await page.evaluate<number>(`fetch('${host.origin}/data/awards.csv').then(({ status }) => status)`),
  ).toBe(200);
  await context.close();
  await other.close();
});
