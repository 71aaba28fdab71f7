import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/browser/serveSite.ts';
import { headersHost, hostPage } from './hosts.ts';
import { type OddInput, oddInput } from './oddInput.ts';
import { newVisitor, PATIENCE, type Watched, watchPolicy } from './visitors.ts';

const SEED = 20_250_909;
/** States between two looks at the page. */
const BATCH = 10;

/** What of a page no input may change: elements and attributes that act, where its links lead, its theme and its address. */
const ACTIVE = `(() => {
  const all = [...document.querySelectorAll('*')];
  const active = all.filter((e) => /^(script|iframe|object|embed|base|link|style|img|meta|form|portal|frame)$/i.test(e.localName)).length;
  const handlers = all.filter((e) => [...e.attributes].some(({ name, value }) => /^on/i.test(name) || name === 'style' || name === 'srcdoc' || /^\\s*(javascript|data):/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name))).length;
  const foreign = all.filter((e) => e.localName === 'a' && e.closest('#search-results, #draft') && !e.href.startsWith(location.origin + '/')).length;
  return JSON.stringify([active, handlers, foreign, typeof window.broken, document.documentElement.dataset.theme ?? '', Object.keys(Object.prototype).length, document.baseURI.split(/[?#]/)[0], location.pathname]);
})()`;
const snapshot = (where: Page | Frame): Promise<string> => where.evaluate<string>(ACTIVE);

/** What takes longer hangs. */
async function inTime<Result>(what: string, task: Promise<Result> | undefined): Promise<Result> {
  if (task === undefined) throw new Error(`no frame: ${what}`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error(`hangs: ${what.slice(0, 200)}`));
  });
  return Promise.race([task, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Leads a page that stands there through addresses, as back and forward do, and lets it answer each; gives those it was slow to take. */
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

const HEIGHTS =
  'NaN|Infinity|-Infinity|-1|0|99.9|100|450.5|6000|60000|60000.1|1e9|2**53|"900"|{valueOf: undefined}|[700]|null|true|123n|new Date(0)'.split(
    '|',
  );
const TYPES =
  '"chongqing-ledger:height"|"chongqing-ledger:height"|"chongqing-ledger:ask"|{}|null|["chongqing-ledger:height"]'.split(
    '|',
  );

/** Values of every kind a message can hold, written as a program, because few of them are JSON. */
function message({ pick, text }: OddInput): string {
  const [height, type, words] = [pick(HEIGHTS), pick(TYPES), JSON.stringify(text())];
  return pick([
    `{ type: ${type}, height: ${height} }`,
    `{ type: ${type}, height: ${height}, message: "ready", secret: ${words} }`,
    `{ message: ${words}, value: ${height} }`,
    `Object.assign(Object.create(null), { type: ${type}, height: ${height} })`,
    `JSON.parse('{"__proto__":{"type":"chongqing-ledger:height","height":777}}')`,
    `new Map([["type", ${type}]])`,
    'new ArrayBuffer(1e6)',
    `Array.from({ length: 1e4 }, () => ${type})`,
    `(() => { const loop = { type: ${type} }; loop.height = loop; return loop; })()`,
    ...[height, words],
  ]);
}

/** Sends messages from where it runs, and waits until they were delivered. */
const send = (target: string, messages: readonly string[]): string => `(async () => {
  for (const make of [${messages.map((each) => `() => (${each})`).join(',')}]) ${target}.postMessage(make(), '*');
  await new Promise((done) => setTimeout(done, 50));
})()`;

/**
 * Addresses and messages nobody means well with, of a built site.
 *
 * @param states how many of each page, or at a time
 * @param loaded how many of those addresses it is loaded with; it is led to the others without loading, as the back button does
 */
export function describeUntrusted(site: string, states: number, loaded: number): void {
  let host: Served;
  let context: BrowserContext;
  let watched: Watched;
  let odd: OddInput;
  beforeAll(async () => {
    host = await headersHost(site);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    odd = oddInput(SEED);
    context = await newVisitor();
    watched = await watchPolicy(context, host.origin);
    // Whatever a page may ever look up, storage answers with something odd.
    const stored = JSON.stringify(Array.from({ length: 40 }, odd.text));
    await context.addInitScript(
      `{ const odd = ${stored}; let asked = 0; Storage.prototype.getItem = () => odd[asked++ % odd.length]; }`,
    );
  });
  afterEach(() => context.close());

  /** Opens the page at each address, then leads it through the others; nothing may change but what it shows. */
  async function fuzzAddress(path: string, names: string, busy = 'false', opened = loaded): Promise<void> {
    const { page } = watched;
    await page.goto(host.origin + path);
    const clean = await snapshot(page);
    const all = Array.from(
      { length: states },
      (_, index) => `${path}${odd.query(names.split(' '))}&n=${String(index)}${odd.hash()}`,
    );
    for (const address of all.slice(0, opened)) {
      await inTime(address, page.goto(host.origin + address));
      await inTime(address, page.evaluate(goThrough([address], busy)));
      expect(await snapshot(page), address.slice(0, 300)).toBe(clean);
    }
    for (let from = opened; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      expect(await page.evaluate(goThrough(batch, busy))).toEqual([]);
      expect(await snapshot(page), batch.join('\n').slice(0, 2000)).toBe(clean);
    }
  }

  describe('an address', () => {
    it.each([
      ['/targets/', 'q place period field kind indicator sort'],
      ['/en/tasks/', 'q lead role agency theme section horizon sort'],
      ['/en/changes/', 'from to q'],
      ['/charts/awards-map/', 'place highlight q theme sort'],
    ])('of %s breaks nothing, whatever it says', async (path, names) => {
      await fuzzAddress(path, names);
      expect(watched.wrong).toEqual([]);
    });

    it('of the search page is answered, whatever it asks', async () => {
      await fuzzAddress(
        '/search/',
        'q q q lang',
        `document.querySelector('#search-results ol')?.ariaBusy !== 'false'`,
      );
      // Results or a sentence, never the word that it failed.
      const failed = await watched.page.locator('#search').getAttribute('data-failed');
      expect(failed).toMatch(/./);
      expect(await watched.page.locator('#search-status').textContent()).not.toBe(failed);
      expect(watched.wrong).toEqual([]);
    });

    it('of an embed breaks nothing, and sets no theme but the two', async () => {
      await fuzzAddress('/embed/firmness/', 'theme theme secret', 'false', states);
      expect(watched.wrong).toEqual([]);
    });
  });

  describe('a message', () => {
    const many = (): string[] => Array.from({ length: states }, () => message(odd));
    const frame = (id: string, more = 'width="600" height="400"'): string =>
      `<iframe src="${host.origin}/embed/${id}/" title="${id}" ${more}></iframe>`;

    /** Opens a page of another site; nothing may go wrong but that it is one. */
    async function onHost(markup: string, script: string, act: (page: Page) => Promise<void>): Promise<void> {
      const other = await hostPage(
        markup,
        `default-src 'none'; script-src ${script}; frame-src *; style-src 'unsafe-inline'`,
      );
      await watched.page.goto(`${other.origin}/`, { waitUntil: 'load' });
      await act(watched.page);
      expect(watched.wrong.filter((each) => !each.startsWith(`foreign request: ${other.origin}/`))).toEqual(
        [],
      );
      await other.close();
    }

    it('to an embed makes it answer with its height or not at all', async () => {
      const listening = `<script>heard=[];addEventListener('message',({data})=>heard.push(data))</script>${frame('firmness')}`;
      await onHost(listening, `'unsafe-inline'`, async (page) => {
        const embed = page.frames()[1] as Frame;
        const clean = await snapshot(embed);
        await inTime('messages to the embed', page.evaluate(send('frames[0]', many())));
        // From the embed's own window too: it heeds its parent alone.
        await inTime('messages of the embed to itself', embed.evaluate(send('self', many())));
        const told = (): Promise<number[]> =>
          page.evaluate(
            `heard.filter((data) => data?.type === 'chongqing-ledger:height').map(({ height }) => height)`,
          );
        await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
        const own = await told();
        expect(new Set(own).size).toBe(1);
        expect(own[0]).toBeGreaterThan(100);
        expect(await snapshot(embed)).toBe(clean);
      });
    });

    const loader = (): string => `<script async src="${host.origin}/embed.js"></script>`;

    it('is no error on a page whose frames have not loaded', async () => {
      await onHost(
        `<div style="height:9000px"></div>${frame('firmness', 'loading="lazy"')}${loader()}`,
        host.origin,
        async (page) => {
          expect(await page.evaluate('frames.length')).toBe(1);
          expect(page.frames()[1]?.url()).not.toContain('/embed/');
          await page.waitForTimeout(200);
        },
      );
    });

    it('to the loader moves the frame that sent it, within bounds, and no other', async () => {
      const blank = '<iframe src="about:blank" title="three" width="600" height="111"></iframe>';
      await onHost(frame('firmness') + frame('awards-map') + blank + loader(), host.origin, async (page) => {
        const frames = '[...document.querySelectorAll("iframe")]';
        const heights = (): Promise<number[]> =>
          page.evaluate(`${frames}.map((frame) => frame.clientHeight)`);
        const elements = () => page.evaluate<number>('document.querySelectorAll("*").length');
        // Both embeds have told their height, and told the same again.
        await page.waitForFunction(`${frames}.slice(0, 2).every((frame) => frame.style.height !== "")`);
        let before = '';
        const rests = async () => {
          const last = before;
          before = (await heights()).join();
          return before === last;
        };
        await expect.poll(rests, { interval: 300 }).toBe(true);
        const [, ...still] = await heights();
        const clean = await elements();
        await inTime('messages of the host', page.evaluate(send('window', many())));
        await inTime('messages of a stranger', page.frames()[3]?.evaluate(send('parent', many())));
        for (let round = 0; round < 10; round += 1) {
          await inTime(
            'messages of the embed',
            page.frames()[1]?.evaluate(send('parent', many().slice(0, 30))),
          );
          const [one = 0, ...others] = await heights();
          expect(one).toBeGreaterThanOrEqual(100);
          expect(one).toBeLessThanOrEqual(60_000);
          expect(others).toEqual(still);
        }
        expect(await elements()).toBe(clean);
      });
    });
  });
}
