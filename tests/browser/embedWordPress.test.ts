import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';
import { builtCharts } from '../site/builtCharts.ts';
import { SITE } from '../site/folders.ts';
import { framesOf, openHost } from './embedHost.ts';

let site: Served;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());

/** What WordPress does with messages of its frames, by its documentation: heights of 200 to 1,000 px, links of a frame that is used. */
const LISTENER = `<script>addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || frame.dataset.secret !== data?.secret) continue;
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === 'link' && frame === document.activeElement) window.led = data.value;
  }
})</script>`;

const COLUMNS = [360, 480, 620, 720];
const frames = (path: string): string =>
  COLUMNS.map((width, index) => {
    const secret = `s${String(index)}`;
    return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${secret}" src="${site.origin}${path}?theme=light#?secret=${secret}" width="${String(width)}" height="600" frameborder="0" title="x"></iframe>`;
  }).join('');

/** What a reader sees of a frame: where chart and source end, its ground, whether it leads to the whole chart. */
const SEEN = `(() => {
  const drawing = [...document.querySelectorAll('.w,.c,.n')].find((box) => box.offsetHeight > 0);
  const end = (where) => document.querySelector(where).getBoundingClientRect().bottom;
  return {
    drawing: drawing.offsetHeight, cut: drawing.scrollHeight - drawing.offsetHeight > 1,
    source: end('.s'), main: end('main'), more: !document.querySelector('.m').hidden,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  };
})()`;

interface Seen {
  drawing: number;
  cut: boolean;
  source: number;
  main: number;
  more: boolean;
  ground: string;
}

const heightOf = async (frame: Frame): Promise<number> =>
  (await frame.frameElement()).evaluate<number, HTMLElement>((node) => node.clientHeight);

it.each(['', '/en'])(
  'WordPress shows chart, finding, source and link within its 1,000 px, in "%s"',
  async (lang) => {
    for (const id of builtCharts) {
      const { page, close } = await openHost(
        LISTENER + frames(`${lang}/embed/${id}/`),
        site.origin,
        { colorScheme: 'dark' },
        "script-src 'unsafe-inline'; frame-src *",
      );
      for (const [index, frame] of framesOf(page).entries()) {
        const where = `${lang}/embed/${id}/ at ${String(COLUMNS[index])} px`;
        await expect.poll(async () => (await heightOf(frame)) !== 600, { message: where }).toBe(true);
        const seen = await frame.evaluate<Seen>(SEEN);
        const height = await heightOf(frame);
        expect(seen.source, where).toBeLessThan(height);
        expect(seen.main, where).toBeLessThanOrEqual(height + 1);
        expect(seen.drawing, where).toBeGreaterThan(200);
        expect(seen.more, where).toBe(seen.cut);
        expect(seen.ground, where).toBe('rgb(251, 249, 244)');
      }
      await close();
    }
  },
);

it('a link of the frame is followed by WordPress, since the frame may not', async () => {
  const { page, close } = await openHost(
    LISTENER + frames('/embed/gdp-timeline/').replaceAll('height="600"', 'height="999"'),
    site.origin,
    {},
    "script-src 'unsafe-inline'; frame-src *",
  );
  await framesOf(page)[0]?.locator('.m a').click();
  await expect.poll(() => page.evaluate('window.led')).toContain('/charts/gdp-timeline/');
  await close();
});
