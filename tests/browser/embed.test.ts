import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtCharts } from '../site/builtCharts.ts';
import { SITE } from '../site/folders.ts';
import { attributeOf, PageTree, textOf } from '../site/pageTree.ts';
import { hostPage } from './hostPage.ts';
import { newVisitor } from './sharedBrowser.ts';
import { SIX } from './sixEmbeds.ts';
import { serveSite } from '../../scripts/browser/serveSite.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());

interface Host {
  page: Page;
  close: () => Promise<void>;
}

/** Opens a host page that frames what `markup` says, under the policy of a strict newspaper. */
async function host(markup: string, options: BrowserContextOptions = {}, policy?: string): Promise<Host> {
  const strict = `default-src 'none'; style-src 'unsafe-inline'; script-src ${site.origin}; frame-src ${site.origin}`;
  const served = await hostPage(markup, policy ?? strict);
  const context = await newVisitor({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(served.address, { waitUntil: 'load' });
  return {
    page,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

/** Snippet of a form as the chart page offers it, pointing to the test's server. */
function snippet(id: string, form: string, lang = ''): string {
  const { elements } = new PageTree(readFileSync(join(SITE, `${lang}/charts/${id}/index.html`), 'utf8'));
  const code = elements.find((element) => attributeOf(element, 'aria-labelledby') === `snippet-${form}`);
  return (code === undefined ? '' : textOf(code)).replaceAll('http://localhost:4321', site.origin);
}

const framesOf = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

/** Difference between a frame's height and what its content needs, in pixels. */
async function gaps(page: Page): Promise<number[]> {
  return Promise.all(
    framesOf(page).map(async (frame) => {
      const element = await frame.frameElement();
      const height = await element.evaluate<number, HTMLElement>((node) => node.clientHeight);
      const content = await frame.evaluate<number>(
        'Math.ceil(document.querySelector("main").getBoundingClientRect().height)',
      );
      return height - content;
    }),
  );
}

async function settled(page: Page): Promise<void> {
  await expect.poll(async () => (await gaps(page)).every((gap) => Math.abs(gap) <= 1)).toBe(true);
}

const column = (width: number, code: string): string => `<div style="width:${String(width)}px">${code}</div>`;

describe('frames with the loader', () => {
  const loader = (): string => `<script async src="${site.origin}/embed.js"></script>`;
  const frameOf = (id: string): string => snippet(id, 'iframe').replace('loading="lazy"', '');

  it.each([280, 375, 600, 900])(
    'six on a page of %i px have the right height within a pixel',
    async (width) => {
      const { page, close } = await host(SIX.map((id) => column(width, frameOf(id))).join('') + loader());
      expect(framesOf(page)).toHaveLength(6);
      await settled(page);
      const scrolls = await Promise.all(
        framesOf(page).map((frame) =>
          frame.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
        ),
      );
      expect(Math.max(...scrolls)).toBeLessThanOrEqual(0);
      await close();
    },
  );

  it('stay right after a font swap, after opening the table and after rotation', async () => {
    const { page, close } = await host(
      `<div style="width:100%">${frameOf('awards-by-cluster')}</div>${loader()}`,
      { viewport: { width: 390, height: 844 } },
    );
    await settled(page);
    const [frame] = framesOf(page);
    await frame?.evaluate('document.querySelector("h1").style.fontSize = "32px"');
    await settled(page);
    await frame?.locator('summary').click();
    await settled(page);
    await page.setViewportSize({ width: 844, height: 390 });
    await settled(page);
    await close();
  });

  it('lazy ones too, once they are reached', async () => {
    const { page, close } = await host(
      `<div style="height:6000px"></div>${column(600, snippet('firmness', 'iframe'))}${loader()}`,
    );
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => framesOf(page).length).toBe(1);
    await settled(page);
    await close();
  });
});

describe('a frame without script on the host', () => {
  it.each([360, 480, 620, 720, 900])('cuts no chart in a column of %i px', async (width) => {
    for (const lang of ['', '/en']) {
      const frames = builtCharts.map((id) => snippet(id, 'iframe', lang).replace('loading="lazy"', ''));
      // A desk: nothing but the column says how wide the frame is.
      const { page, close } = await host(column(width, frames.join('')), {
        viewport: { width: 1280, height: 800 },
      });
      const found = await gaps(page);
      const off = found
        .map((gap, index) => ({ id: builtCharts[index], lang, gap }))
        .filter(({ gap }) => gap < 0);
      expect(off).toEqual([]);
      await close();
    }
  });
});

describe('a frame in a sandbox', () => {
  it.each(['allow-scripts', ''])('sandbox="%s" shows chart, table and links', async (sandbox) => {
    const address = `${site.origin}/embed/awards-map/#?secret=abc123`;
    const { page, close } = await host(
      `<iframe sandbox="${sandbox}" src="${address}" title="x" width="600" height="700"></iframe>`,
    );
    const [frame] = framesOf(page);
    expect(await frame?.locator('svg').first().isVisible()).toBe(false);
    expect(await frame?.locator('svg').nth(1).isVisible()).toBe(true);
    expect(await frame?.locator('details tbody tr').count()).toBe(40);
    expect(await frame?.locator('figcaption a').first().getAttribute('href')).toContain(
      '/charts/awards-map/',
    );
    await close();
  });

  it('tells WordPress, AMP and Embedly its height, and nobody when it stands alone', async () => {
    const listen = `<script>window.heard=[];addEventListener('message',({data})=>heard.push(data))</script>`;
    const { page, close } = await host(
      `${listen}<iframe sandbox="allow-scripts" src="${site.origin}/embed/firmness/#?secret=abc123" width="600" height="300"></iframe>`,
      {},
      `default-src 'none'; script-src 'unsafe-inline'; frame-src ${site.origin}`,
    );
    await expect.poll(() => page.evaluate<number>('heard.length')).toBeGreaterThanOrEqual(4);
    const heard = await page.evaluate<unknown[]>('heard');
    const own = heard.find((data) => (data as { type?: string }).type === 'chongqing-ledger:height');
    const { height } = own as { height: number };
    expect(heard).toContainEqual({ message: 'height', value: height, secret: 'abc123' });
    expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(heard.map(String).join()).toContain('iframe.resize');
    await close();

    const context = await newVisitor();
    const alone = await context.newPage();
    await alone.addInitScript('window.heard=[];addEventListener("message",({data})=>heard.push(data))');
    await alone.goto(`${site.origin}/embed/firmness/`);
    await alone.waitForTimeout(300);
    expect(await alone.evaluate<unknown[]>('heard')).toEqual([]);
    await context.close();
  });
});

describe('a hostile host', () => {
  it('changes no frame by messages from a wrong origin, for a wrong frame or with a giant height', async () => {
    const attack = `<script src="${site.origin}/embed.js"></script><script>
      addEventListener('load', () => {
        for (const height of [1e9, -5, NaN, '900', 50, {}]) postMessage({ type: 'chongqing-ledger:height', height }, '*');
        postMessage({ type: 'chongqing-ledger:height', height: 333 }, '*');
      });</script>`;
    const { page, close } = await host(
      `${column(600, snippet('firmness', 'iframe').replace('loading="lazy"', ''))}<iframe src="about:blank" title="other" height="111"></iframe>${attack}`,
      {},
      `default-src 'none'; script-src 'unsafe-inline' ${site.origin}; style-src 'unsafe-inline'; frame-src ${site.origin}`,
    );
    await page.waitForTimeout(500);
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    expect(heights).not.toContain(333);
    expect(Math.max(...heights)).toBeLessThan(3000);
    expect(heights[1]).toBe(111);
    await close();
  });

  it('gets no error out of the frame, whatever it sends or writes into the address', async () => {
    const address = `${site.origin}/embed/firmness/?theme=%3Cscript%3E&x=1#?secret=%22%3E%3Cimg`;
    const context = await newVisitor();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(address);
    await page.evaluate(
      `for (const data of [null, 1, 'x', {}, { type: {} }, { message: 'ready' }]) postMessage(data, '*')`,
    );
    await page.waitForTimeout(200);
    expect(errors).toEqual([]);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBeUndefined();
    await context.close();
  });
});
