import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Served } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { headersHost } from './hosts.ts';
import { framesOf, type Host, openHost, settled, snippetOf } from './embedHost.ts';

let site: Served;
beforeAll(async () => {
  // With its headers: a script held to its hash must be one that others may read.
  site = await headersHost(SITE);
});
afterAll(() => site.close());

const OPEN = "script-src * 'unsafe-inline'; frame-src * data: blob:";
const host = (markup: string, policy = OPEN): Promise<Host> => openHost(markup, site.origin, {}, policy);
const loader = (): string => `<script async src="${site.origin}/embed.js"></script>`;
const frame = (more = ''): string =>
  `<iframe ${more} src="${site.origin}/embed/awards-by-cluster/" title="x" width="600" height="150"></iframe>`;

it.each([
  ['sandboxed by the host', (): string => frame('sandbox="allow-scripts"') + loader()],
  [
    'in a shadow tree',
    (): string => `<div><template shadowrootmode="open">${frame()}</template></div>${loader()}`,
  ],
  [
    'in a shadow tree, the script too',
    (): string => `<div><template shadowrootmode="open">${frame()}${loader()}</template></div>`,
  ],
  ['in a page within the page', (): string => `<iframe title="x" srcdoc='${frame()}${loader()}'></iframe>`],
  [
    'in a sandboxed page within the page',
    (): string => `<iframe title="x" sandbox="allow-scripts" srcdoc='${frame()}${loader()}'></iframe>`,
  ],
  [
    'beside markup that takes names of the page',
    (): string =>
      `<form name="currentScript"><input name="shadowRoot"></form><img name="querySelectorAll" alt=""><img name="documentElement" alt="">${frame()}${loader()}`,
  ],
  [
    'under a theme that sets all frames',
    (): string => `<style>iframe{height:auto!important}</style>${frame()}${loader()}`,
  ],
])('the height is exact %s', async (_where, markup) => {
  const { page, close } = await host(markup());
  const ours = (): Frame | undefined => framesOf(page).find((each) => each.url().includes('/embed/'));
  await expect.poll(() => ours() !== undefined).toBe(true);
  await ours()?.locator('main').waitFor();
  await settled(page);
  await close();
});

it('the height is exact after the frame was hidden, moved, and its table opened', async () => {
  const { page, close } = await host(
    `<div id="a" style="display:none">${frame()}</div><div id="b" style="width:320px"></div>${loader()}`,
  );
  await page.evaluate(`document.querySelector('#a').style.display = ''`);
  await settled(page);
  await page.evaluate(`document.querySelector('#b').append(document.querySelector('iframe'))`);
  await page.evaluate(`document.querySelector('iframe').width = '100%'`);
  await expect.poll(() => framesOf(page).length).toBe(1);
  await framesOf(page)[0]?.locator('main').waitFor();
  await settled(page);
  await framesOf(page)[0]?.locator('summary').click();
  await settled(page);
  await close();
});

it('a script that does not come leaves the frame the height its snippet reserves', async () => {
  const code = snippetOf('firmness', 'loader', site.origin).replace('loading="lazy"', '');
  expect(code).toMatch(/integrity="sha384-[\w+/]{64}" crossorigin/);
  const heights: number[] = [];
  for (const broken of [
    snippetOf('firmness', 'iframe', site.origin).replace('loading="lazy"', ''),
    code.replace(/sha384-..../, 'sha384-AAAA'),
    code.replace(/embed@\d+\.js/, 'nowhere.js'),
  ]) {
    const { page, close } = await host(`<div style="width:620px">${broken}</div>`);
    heights.push(await page.evaluate<number>(`document.querySelector('iframe').clientHeight`));
    await close();
  }
  expect(new Set(heights).size).toBe(1);
  const whole = await host(`<div style="width:620px">${code}</div>`);
  await settled(whole.page);
  await whole.close();
});

it('a thousand messages a second of strangers move nothing and stop nothing', async () => {
  const stranger = `<script>setInterval(()=>{for(let i=0;i<25;i+=1)parent.postMessage({type:'chongqing-ledger:height',height:i%2?1e9:777},'*')},25)</script>`;
  const { page, close } = await host(
    `<iframe title="y" sandbox="allow-scripts" srcdoc="${stranger}" height="111"></iframe>${frame()}${loader()}`,
  );
  const own = page.locator('iframe').nth(1);
  await expect
    .poll(() => own.evaluate<number, HTMLElement>((node) => node.clientHeight))
    .toBeGreaterThan(200);
  await page.waitForTimeout(1000);
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate<number, HTMLElement>((node) => node.clientHeight),
  ).toBe(111);
  await close();
});
