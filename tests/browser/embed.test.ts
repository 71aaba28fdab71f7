import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';
import { builtCharts } from '../site/builtCharts.ts';
import { SITE } from '../site/folders.ts';
import { framesOf, gaps, type Host, openHost, settled, snippetOf } from './embedHost.ts';
import { newVisitor } from './visitors.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());

const host = (markup: string, options: BrowserContextOptions = {}, policy?: string): Promise<Host> =>
  openHost(markup, site.origin, options, policy);
const snippet = (id: string, form: string, lang = ''): string => snippetOf(id, form, site.origin, lang);

/** Charts whose embeds differ most in form. */
const SIX = [
  'awards-map',
  'awards-by-cluster',
  'scorecard-nanan-2024',
  'gdp-timeline',
  'awards-matrix',
  'firmness',
];

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

it.each([360, 620])('frames without script on the host cut no chart in a column of %i px', async (width) => {
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

it('a frame scrolls where a reader has set larger text', async () => {
  const { page, close } = await host(
    column(620, snippet('awards-by-cluster', 'iframe').replace('loading="lazy"', '')),
  );
  const [frame] = framesOf(page);
  await frame?.evaluate('document.documentElement.style.fontSize = "32px"');
  await frame?.locator('summary').scrollIntoViewIfNeeded();
  expect(await frame?.evaluate<number>('scrollY')).toBeGreaterThan(20);
  expect(
    await frame?.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
  await close();
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

/** Size of the smallest text of the drawing that is shown, in pixels of the screen. */
const SMALLEST_IN_VIEW = `(() => {
  const svg = [...document.querySelectorAll('svg')].find((e) => e.getBoundingClientRect().width > 0);
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return Math.min(...[...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize))) * scale;
})()`;

describe('an embed by itself', () => {
  it('asks the network for one thing', async () => {
    const context = await newVisitor();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site.origin}/en/embed/awards-map/?theme=dark`);
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(1);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await context.setOffline(true);
    await page.locator('summary').click();
    expect(await page.locator('details tbody tr').count()).toBe(40);
    await context.close();
  });

  it.each([280, 375, 600, 900, 1200])(
    'has no sideways scroll and text of 12 px or more at %i px',
    async (width) => {
      const context = await newVisitor({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const id of SIX) {
        await page.goto(`${site.origin}/embed/${id}/`);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          id,
        ).toBeLessThanOrEqual(0);
        const smallest = await page.evaluate<number>(SMALLEST_IN_VIEW);
        // At 280 px the drawing is 256 px wide: text of 13.3 units is 10.4 px there, as large as fits.
        expect(smallest, id).toBeGreaterThanOrEqual(
          width < 340 ? 10 : 11.9 * Math.min(1, (width - 24) / 328),
        );
      }
      await context.close();
    },
  );
});
