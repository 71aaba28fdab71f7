import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UTC } from '../site/folders.ts';
import { hostPage } from './hostPage.ts';
import { headersHost, type Host } from './headersHost.ts';
import { launchBrowser } from '../../scripts/browser/launchBrowser.ts';
import { oddInput, type OddInput } from './oddInput.ts';
import { watchPage, type Watched } from './watchPage.ts';

const SEED = 20_250_909;
const STATES = 300;
/** States a page is loaded with; the others it is led to without loading, as the back button does. */
const LOADED = 30;
/** States between two looks at the page. */
const BATCH = 10;
/** A state that takes longer hangs. */
const PATIENCE = 5000;

let browser: Browser;
let host: Host;
let context: BrowserContext;
let watched: Watched;
let odd: OddInput;
beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), headersHost(UTC)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  odd = oddInput(SEED);
  context = await browser.newContext();
  watched = await watchPage(context, host.origin);
  watched.page.setDefaultTimeout(PATIENCE);
  // Whatever a page may ever look up, storage answers with something odd.
  const stored = JSON.stringify(Array.from({ length: 40 }, odd.text));
  await context.addInitScript(
    `{ const odd = ${stored}; let asked = 0; Storage.prototype.getItem = () => odd[asked++ % odd.length]; }`,
  );
});
afterEach(async () => {
  await context.close();
});

/** Elements and attributes that no input may bring into a page. */
const ACTIVE = `(() => {
  const all = [...document.querySelectorAll('*')];
  const active = all.filter((e) => /^(script|iframe|object|embed|base|link|style|img|meta|form|portal|frame)$/i.test(e.localName)).length;
  const handlers = all.filter((e) => [...e.attributes].some(({ name, value }) => /^on/i.test(name) || name === 'style' || name === 'srcdoc' || /^\\s*(javascript|data):/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name))).length;
  const foreign = all.filter((e) => e.localName === 'a' && e.closest('#search-results, #draft') && !e.href.startsWith(location.origin + '/')).length;
  return JSON.stringify([active, handlers, foreign, typeof window.broken, document.documentElement.dataset.theme ?? '', Object.keys(Object.prototype).length, document.baseURI.split(/[?#]/)[0], location.pathname]);
})()`;

const snapshot = (where: Page | Frame): Promise<string> => where.evaluate<string>(ACTIVE);

/**
 * Leads a page that stands there through addresses, as back and forward do, and lets it answer each where it answers later.
 *
 * @returns addresses the page was slow to take
 */
const goThrough = (addresses: readonly string[], busy: string): string => `(async () => {
  const slow = [];
  for (const address of ${JSON.stringify(addresses)}) {
    const begun = performance.now();
    history.pushState({ odd: 1 }, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    dispatchEvent(new HashChangeEvent('hashchange'));
    while (${busy}) await new Promise((done) => setTimeout(done, 1));
    if (performance.now() - begun > ${String(PATIENCE)}) slow.push(address.slice(0, 200));
  }
  return slow;
})()`;

async function inTime<Result>(what: string, task: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`hangs: ${what.slice(0, 200)}`));
    }, PATIENCE);
  });
  return Promise.race([task, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Addresses of a page, of which no two are the same. */
const addresses = (path: string, names: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${path}${odd.query(names)}&n=${String(index)}${odd.hash()}`);

/** Opens the page at each address, then leads it through the others; nothing may change but what it shows. */
async function fuzzAddress(
  path: string,
  names: readonly string[],
  { loaded, busy }: { loaded: number; busy: string },
): Promise<void> {
  const { page } = watched;
  await page.goto(host.origin + path);
  const clean = await snapshot(page);
  const all = addresses(path, names, STATES);
  for (const address of all.slice(0, loaded)) {
    await inTime(address, page.goto(host.origin + address));
    await inTime(address, page.evaluate(goThrough([address], busy)));
    expect(await snapshot(page), address.slice(0, 300)).toBe(clean);
  }
  for (let from = loaded; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    expect(await page.evaluate(goThrough(batch, busy))).toEqual([]);
    expect(await snapshot(page), batch.join('\n').slice(0, 2000)).toBe(clean);
  }
}

describe('an address', () => {
  it.each([
    ['/targets/', LOADED, ['q', 'place', 'period', 'field', 'kind', 'indicator', 'sort']],
    ['/en/tasks/', LOADED, ['q', 'lead', 'role', 'agency', 'theme', 'section', 'horizon', 'sort']],
    ['/places/compare/', LOADED, ['a', 'b']],
    ['/en/changes/', LOADED, ['from', 'to', 'q']],
    ['/charts/awards-map/', LOADED, ['place', 'highlight', 'q', 'theme', 'sort']],
  ])('of %s breaks nothing, whatever it says', async (path, loaded, names) => {
    await fuzzAddress(path, names, { loaded, busy: 'false' });
    expect(watched.wrong).toEqual([]);
  });

  it('of the search page is answered, whatever it asks', async () => {
    const busy = `document.querySelector('#search-results ol')?.ariaBusy !== 'false'`;
    await fuzzAddress('/search/', ['q', 'q', 'q', 'lang'], { loaded: LOADED, busy });
    // Results or a sentence, never the word that it failed.
    const { page, wrong } = watched;
    const failed = await page.locator('#search').getAttribute('data-failed');
    expect(failed).toMatch(/./);
    expect(await page.locator('#search-status').textContent()).not.toBe(failed);
    expect(wrong).toEqual([]);
  });

  it('of an embed breaks nothing, and sets no theme but the two', async () => {
    const { page, wrong } = watched;
    await page.goto(`${host.origin}/embed/firmness/`);
    const clean = await snapshot(page);
    for (const address of addresses('/embed/firmness/', ['theme', 'theme', 'secret'], STATES)) {
      await inTime(address, page.goto(host.origin + address));
      expect(await snapshot(page), address.slice(0, 300)).toBe(clean);
    }
    expect(wrong).toEqual([]);
  });
});

/** Values of every kind a message can hold, written as a program, because few of them are JSON. */
const message = ({ pick, text }: OddInput): string => {
  const height = pick([
    'NaN',
    'Infinity',
    '-Infinity',
    '-1',
    '0',
    '99.9',
    '100',
    '450.5',
    '6000',
    '6000.1',
    '1e9',
    '2**53',
    '"900"',
    '{valueOf: undefined}',
    '[700]',
    'null',
    'true',
    '123n',
    'new Date(0)',
  ]);
  const type = pick([
    '"chongqing-ledger:height"',
    '"chongqing-ledger:height"',
    '"chongqing-ledger:ask"',
    '{}',
    'null',
    '["chongqing-ledger:height"]',
    JSON.stringify(text()),
  ]);
  return pick([
    `{ type: ${type}, height: ${height} }`,
    `{ type: ${type}, height: ${height}, message: "ready", secret: ${JSON.stringify(text())} }`,
    `{ message: ${JSON.stringify(text())}, value: ${height} }`,
    `Object.assign(Object.create(null), { type: ${type}, height: ${height} })`,
    `JSON.parse('{"__proto__":{"type":"chongqing-ledger:height","height":777}}')`,
    `new Map([["type", ${type}]])`,
    `new ArrayBuffer(1e6)`,
    `Array.from({ length: 1e4 }, () => ${type})`,
    `(() => { const loop = { type: ${type} }; loop.height = loop; return loop; })()`,
    height,
    JSON.stringify(text()),
  ]);
};

/** Sends the messages from where it runs, and waits until they were delivered. */
const send = (target: string, messages: readonly string[], origin: string): string => `(async () => {
  for (const make of [${messages.map((each) => `() => (${each})`).join(',')}]) ${target}.postMessage(make(), ${JSON.stringify(origin)});
  await new Promise((done) => setTimeout(done, 50));
})()`;

describe('a message', () => {
  const many = (): string[] => Array.from({ length: STATES }, () => message(odd));

  it('to an embed makes it answer with its height or not at all', async () => {
    const { page, wrong } = watched;
    const listen = `<script>heard=[];addEventListener('message',({data})=>heard.push(data))</script>`;
    const other = await hostPage(
      `${listen}<iframe src="${host.origin}/embed/firmness/" title="x" width="600" height="400"></iframe>`,
      `default-src 'none'; script-src 'unsafe-inline'; frame-src *`,
    );
    await page.goto(other.address, { waitUntil: 'load' });
    const [frame] = page.frames().slice(1);
    if (frame === undefined) throw new Error('the host frames nothing');
    const clean = await snapshot(frame);
    await inTime('messages to the embed', page.evaluate(send('frames[0]', many(), '*')));
    // From the embed's own window too: it heeds its parent alone.
    await inTime('messages of the embed to itself', frame.evaluate(send('self', many(), '*')));
    const own = await page.evaluate<unknown[]>(
      `heard.filter((data) => data?.type === 'chongqing-ledger:height').map(({ height }) => height)`,
    );
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own).size).toBe(1);
    expect(own[0]).toBeGreaterThan(100);
    expect(await snapshot(frame)).toBe(clean);
    expect(wrong.filter((each) => !each.startsWith(`foreign request: ${other.address}`))).toEqual([]);
    await other.close();
  });

  it('is no error on a page whose frames have not loaded', async () => {
    const { page, wrong } = watched;
    const other = await hostPage(
      `<div style="height:9000px"></div><iframe loading="lazy" src="${host.origin}/embed/firmness/" title="x"></iframe>
       <script async src="${host.origin}/embed.js"></script>`,
      `default-src 'none'; script-src ${host.origin}; frame-src *; style-src 'unsafe-inline'`,
    );
    await page.goto(other.address, { waitUntil: 'load' });
    expect(await page.evaluate('frames.length')).toBe(1);
    expect(page.frames()[1]?.url()).not.toContain('/embed/');
    await page.waitForTimeout(200);
    expect(wrong.filter((each) => !each.startsWith(`foreign request: ${other.address}`))).toEqual([]);
    await other.close();
  });

  it('to the loader moves the frame that sent it, within bounds, and no other', async () => {
    const { page, wrong } = watched;
    const other = await hostPage(
      `<iframe src="${host.origin}/embed/firmness/" title="one" width="600" height="400"></iframe>
       <iframe src="${host.origin}/embed/awards-map/" title="two" width="600" height="400"></iframe>
       <iframe src="about:blank" title="three" width="600" height="111"></iframe>
       <script async src="${host.origin}/embed.js"></script>`,
      `default-src 'none'; script-src ${host.origin}; frame-src *; style-src 'unsafe-inline'`,
    );
    await page.goto(other.address, { waitUntil: 'load' });
    await page.waitForFunction('document.querySelector("iframe").style.height !== ""');
    await page.waitForTimeout(300);
    const heights = (): Promise<number[]> =>
      page.evaluate('[...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight)');
    const [, second, third] = await heights();
    const clean = await page.evaluate<number>('document.querySelectorAll("*").length');
    await inTime('messages of the host', page.evaluate(send('window', many(), '*')));
    await inTime(
      'messages of a stranger',
      page.frames()[3]?.evaluate(send('parent', many(), '*')) ?? Promise.reject(new Error('no frame')),
    );
    for (let round = 0; round < 10; round += 1) {
      await inTime(
        'messages of the embed',
        page.frames()[1]?.evaluate(send('parent', many().slice(0, 30), '*')) ??
          Promise.reject(new Error('no frame')),
      );
      const [one = 0, ...others] = await heights();
      expect(one).toBeGreaterThanOrEqual(100);
      expect(one).toBeLessThanOrEqual(6000);
      expect(others).toEqual([second, third]);
    }
    expect(await page.evaluate<number>('document.querySelectorAll("*").length')).toBe(clean);
    expect(wrong.filter((each) => !each.startsWith(`foreign request: ${other.address}`))).toEqual([]);
    await other.close();
  });
});
