import { describe, expect, it } from 'vitest';
import { attackedPage, inTime, snapshot } from './attackedPage.ts';
import { hostPage } from './hostPage.ts';
import type { OddInput } from './oddInput.ts';

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

/**
 * Messages nobody means well with, to embeds of a built site and to pages that hold them.
 *
 * @param states how many at a time
 */
export function describeOddMessages(site: string, states: number): void {
  const attacked = attackedPage(site);

  describe('a message', () => {
    const many = (): string[] => Array.from({ length: states }, () => message(attacked.odd));

    it('to an embed makes it answer with its height or not at all', async () => {
      const { page, wrong } = attacked.watched;
      const listen = `<script>heard=[];addEventListener('message',({data})=>heard.push(data))</script>`;
      const other = await hostPage(
        `${listen}<iframe src="${attacked.host.origin}/embed/firmness/" title="x" width="600" height="400"></iframe>`,
        `default-src 'none'; script-src 'unsafe-inline'; frame-src *`,
      );
      await page.goto(other.address, { waitUntil: 'load' });
      const [frame] = page.frames().slice(1);
      if (frame === undefined) throw new Error('the host frames nothing');
      const clean = await snapshot(frame);
      await inTime('messages to the embed', page.evaluate(send('frames[0]', many(), '*')));
      // From the embed's own window too: it heeds its parent alone.
      await inTime('messages of the embed to itself', frame.evaluate(send('self', many(), '*')));
      const told = (): Promise<number[]> =>
        page.evaluate(
          `heard.filter((data) => data?.type === 'chongqing-ledger:height').map(({ height }) => height)`,
        );
      await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
      const own = await told();
      expect(new Set(own).size).toBe(1);
      expect(own[0]).toBeGreaterThan(100);
      expect(await snapshot(frame)).toBe(clean);
      expect(wrong.filter((each) => !each.startsWith(`foreign request: ${other.address}`))).toEqual([]);
      await other.close();
    });

    it('is no error on a page whose frames have not loaded', async () => {
      const { page, wrong } = attacked.watched;
      const other = await hostPage(
        `<div style="height:9000px"></div><iframe loading="lazy" src="${attacked.host.origin}/embed/firmness/" title="x"></iframe>
         <script async src="${attacked.host.origin}/embed.js"></script>`,
        `default-src 'none'; script-src ${attacked.host.origin}; frame-src *; style-src 'unsafe-inline'`,
      );
      await page.goto(other.address, { waitUntil: 'load' });
      expect(await page.evaluate('frames.length')).toBe(1);
      expect(page.frames()[1]?.url()).not.toContain('/embed/');
      await page.waitForTimeout(200);
      expect(wrong.filter((each) => !each.startsWith(`foreign request: ${other.address}`))).toEqual([]);
      await other.close();
    });

    it('to the loader moves the frame that sent it, within bounds, and no other', async () => {
      const { page, wrong } = attacked.watched;
      const other = await hostPage(
        `<iframe src="${attacked.host.origin}/embed/firmness/" title="one" width="600" height="400"></iframe>
         <iframe src="${attacked.host.origin}/embed/awards-map/" title="two" width="600" height="400"></iframe>
         <iframe src="about:blank" title="three" width="600" height="111"></iframe>
         <script async src="${attacked.host.origin}/embed.js"></script>`,
        `default-src 'none'; script-src ${attacked.host.origin}; frame-src *; style-src 'unsafe-inline'`,
      );
      await page.goto(other.address, { waitUntil: 'load' });
      const heights = (): Promise<number[]> =>
        page.evaluate('[...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight)');
      // Both embeds have told their height, and told the same again.
      await page.waitForFunction(
        '[...document.querySelectorAll("iframe")].slice(0, 2).every((frame) => frame.style.height !== "")',
      );
      let before: number[] = [];
      await expect
        .poll(
          async () => {
            const last = before;
            before = await heights();
            return before.join() === last.join();
          },
          { interval: 300 },
        )
        .toBe(true);
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
}
