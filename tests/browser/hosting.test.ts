import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../../scripts/builtFiles.ts';
import { embedScripts } from '../../scripts/embedScripts.ts';
import { headersAt } from '../../src/hosting/headerLayer.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { UTC } from '../site/folders.ts';
import { hostPage } from './hostPage.ts';
import { binaryOf } from '../../scripts/hosts/binaryOf.ts';
import { caddyHost } from '../../scripts/hosts/caddyHost.ts';
import { everyPageType } from './everyPageType.ts';
import { headersHost } from '../../scripts/hosts/headersHost.ts';
import type { Host } from '../../scripts/hosts/host.ts';
import { nginxHost } from '../../scripts/hosts/nginxHost.ts';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { watchPage } from './watchPage.ts';

/** `npm run check:hosting` sets it: then a server that is not installed is a failure. */
const ALL = process.env['LEDGER_ALL_HOSTS'] === '1';

const INSTALLED = (['nginx', 'caddy'] as const).map((name) => ({ name, command: binaryOf(name) }));

const HOSTS: { name: string; start: () => Promise<Host> }[] = [
  { name: '_headers, read by Netlify’s parser', start: () => headersHost(UTC) },
  ...INSTALLED.flatMap(({ name, command }) => {
    const start = name === 'nginx' ? nginxHost : caddyHost;
    return command === undefined ? [] : [{ name, start: () => start(command, UTC) }];
  }),
];

for (const { name, command } of INSTALLED.filter((server) => server.command === undefined)) {
  it.skipIf(!ALL)(`left out: ${name} is not installed on this machine`, () => {
    expect(command, `install ${name} (on Debian: apt-get install ${name})`).toBeDefined();
  });
}

/** One file of each ending, and one of each folder at the top: every kind of response there is. */
function kindsOfFile(): string[] {
  const kinds = new Map<string, string>();
  for (const file of builtFiles(UTC).filter((path) => path !== '/_headers'))
    kinds.set(`${file.split('/').slice(0, 2).join('/')} ${file.replace(/^[^.]*/, '')}`, file);
  return [...kinds.values()].map((file) => file.replace(/index\.html$/, ''));
}

/** Types that hosts name differently, and no browser minds. */
const sameType = (type: string): string =>
  type.toLowerCase().replace(/;\s*/g, '; ').replace('application/xml', 'text/xml');

/** What other files must be sent as: hosts know these. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  js: /^text\/javascript(; charset=utf-8)?$/,
  css: /^text\/css(; charset=utf-8)?$/,
  json: /^application\/json(; charset=utf-8)?$/,
  svg: /^image\/svg\+xml(; charset=utf-8)?$/,
  png: /^image\/png$/,
  xml: /^text\/xml(; charset=utf-8)?$/,
  zip: /^application\/zip$/,
};

const layers = responseHeaders(embedScripts(UTC));
const VARYING = Object.keys(
  Object.assign(
    {},
    ...Object.values(layers).flatMap(({ rules, rest }) => [rest, ...rules.map(({ headers }) => headers)]),
  ),
);

/** What a response says otherwise than the definition. */
async function differences(origin: string, path: string): Promise<string[]> {
  const response = await fetch(origin + path);
  await response.arrayBuffer();
  const wanted = headersAt(path, layers);
  const headers = VARYING.filter((name) => name !== 'Content-Type')
    .filter((name) => (response.headers.get(name) ?? undefined) !== wanted[name])
    .map((name) => `${path} ${name}: ${String(response.headers.get(name))}`);
  const type = sameType(response.headers.get('content-type') ?? '');
  const ending = path.endsWith('/') ? 'html' : path.replace(/^.*\./, '');
  const known = wanted['Content-Type'] === undefined ? KNOWN[ending] : undefined;
  const typed =
    wanted['Content-Type'] === undefined ? (known?.test(type) ?? true) : type === wanted['Content-Type'];
  return [
    ...headers,
    ...(typed ? [] : [`${path} is ${type}`]),
    ...(response.ok ? [] : [`${path}: ${String(response.status)}`]),
  ];
}

describe.each(HOSTS)('a host with $name', ({ start }) => {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    [browser, host] = await Promise.all([launchBrowser(), start()]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
  });

  it('sends every kind of file with the headers of the definition', async () => {
    const paths = [...kindsOfFile(), ...everyPageType(UTC).flatMap(({ pages }) => pages)];
    expect(paths.length).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const path of new Set(paths)) wrong.push(...(await differences(host.origin, path)));
    expect(wrong).toEqual([]);
  });

  it('asks a browser that comes back for nothing twice, and shows lost readers their page', async () => {
    const first = await fetch(`${host.origin}/awards/`);
    const tag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    const again = await fetch(`${host.origin}/awards/`, { headers: { 'if-none-match': tag } });
    expect([tag.length > 4, again.status]).toEqual([true, 304]);
    const lost = await fetch(`${host.origin}/nowhere/at/all/`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('http-equiv="content-security-policy"');
  });

  it('shows every type of page, embed and picture without breaking its policy', async () => {
    const context = await browser.newContext();
    const { page, wrong } = await watchPage(context, host.origin);
    const types = everyPageType(UTC).flatMap(({ pages }) => pages);
    const more = [
      '/404.html',
      '/embed/awards-map@1.0.0/?theme=dark',
      '/charts/awards-map.svg',
      '/en/places/compare/?a=500112&b=500108',
    ];
    for (const path of [...types, ...more]) await page.goto(host.origin + path, { waitUntil: 'load' });
    for (const [path, found] of [
      ['/search/?q=投资', '个结果'],
      ['/en/search/?q=audit', ' results'],
    ] as const) {
      await page.goto(host.origin + path);
      await page.locator('#search-results li').first().waitFor();
      expect(await page.locator('#search-status').textContent()).toContain(found);
      // Only the worker compiled WebAssembly: the page may not.
      expect(page.workers()).toHaveLength(1);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  it('lets no text become markup or script, even if code tried', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const path of ['/', '/search/?q=投资', '/embed/awards-map/', '/embed/awards-map@1.0.0/']) {
      await page.goto(host.origin + path);
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
        `new Promise((done) => { const s = document.createElement('script'); addEventListener('securitypolicyviolation', () => done('refused')); try { s.textContent = 'window.broken = 1'; document.head.append(s); } catch { done('refused'); } setTimeout(() => done(window.broken), 300); })`,
      );
      expect(evaluated).toBe('refused');
    }
    await context.close();
  });

  it('lets other sites frame embeds, released ones too, and no page', async () => {
    const frames = [
      '/embed/awards-map/',
      '/en/embed/awards-map@1.0.0/',
      '/awards/',
      '/charts/awards-map/',
      '/data/awards.csv',
    ];
    const markup = frames.map((path) => `<iframe src="${host.origin}${path}" title="x"></iframe>`).join('');
    const other = await hostPage(markup, 'frame-src *');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(other.address, { waitUntil: 'load' });
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
    expect(shown).toEqual([1, 1, 0, 0, 0]);
    await context.close();
    await other.close();
  });

  it('lets sites that are isolated across origins frame embeds and show pictures', async () => {
    const markup = `<iframe src="${host.origin}/embed/awards-map/" title="x"></iframe><img src="${host.origin}/charts/awards-map.png" alt="x">`;
    const other = await hostPage(markup, `img-src *; frame-src *`, {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(other.address, { waitUntil: 'load' });
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    expect(await page.frames()[1]?.evaluate<number>('document.querySelectorAll("h1").length')).toBe(1);
    expect(await page.evaluate<number>('document.images[0].naturalWidth')).toBe(1200);
    expect(
      await page.evaluate<number>(`fetch('${host.origin}/data/awards.csv').then(({ status }) => status)`),
    ).toBe(200);
    await context.close();
    await other.close();
  });
});
