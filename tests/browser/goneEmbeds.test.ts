import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveSite } from '../../scripts/browser/serveSite.ts';
import { loadAddresses } from '../../src/ledger/addresses.ts';
import { isEmbed } from '../site/describeHeaders.ts';
import { SITE } from '../site/folders.ts';
import { hostPage } from './hosts.ts';
import { newVisitor, watchPage } from './visitors.ts';

/** Live embeds of charts that are no longer drawn, which stand in other people's articles. */
const embeds = loadAddresses()
  .redirects.map(({ from }) => from)
  .filter(isEmbed);

const KEPT_UP = {
  zh: '这张图停在这一版，以后不再更新。',
  en: 'This chart stays as it is here; it is no longer kept up.',
};

let site: Served;
beforeAll(async () => {
  site = await serveSite(SITE);
});
afterAll(() => site.close());

describe('the live embed of a chart that went', () => {
  it('is one of those there are', () => {
    expect(embeds).toContain('/embed/agency-pairs/');
    expect(embeds).toContain('/en/embed/headline-targets/');
    expect(embeds.length).toBeGreaterThanOrEqual(12);
  });

  it.each(embeds)(
    '%s shows its last chart on the page of another site, and leads to nothing missing',
    async (path) => {
      const served = await hostPage(
        `<iframe src="${site.origin}${path}" title="x" width="700" height="900"></iframe>`,
        `default-src 'none'; style-src 'unsafe-inline'; frame-src ${site.origin}`,
      );
      const context = await newVisitor({ viewport: { width: 1000, height: 1000 } });
      const { page, wrong } = await watchPage(context, site.origin);
      await page.goto(served.origin, { waitUntil: 'load' });

      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('the host frames nothing');
      expect(new URL(frame.url()).pathname).toBe(path);
      const drawing = frame.locator('svg').filter({ visible: true });
      expect(await drawing.count()).toBe(1);
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(600);
      expect(box?.height).toBeGreaterThan(100);
      expect(await frame.locator('main').textContent()).toContain(
        path.startsWith('/en/') ? KEPT_UP.en : KEPT_UP.zh,
      );

      const addresses = await frame
        .locator('a')
        .evaluateAll((links) =>
          links.map((link) => (link as unknown as SVGAElement).getAttribute('href') ?? ''),
        );
      expect(addresses.length).toBeGreaterThan(3);
      const own = addresses.filter((address) => address.startsWith('http://localhost:4321/'));
      expect(own.length).toBeGreaterThan(2);
      const missing = own
        .map((address) => decodeURI(new URL(address).pathname).replace(/\/$/, '/index.html'))
        .filter((file) => !existsSync(join(SITE, file)));
      expect(missing).toEqual([]);
      expect(wrong.filter((each) => !each.startsWith(`foreign request: ${served.origin}`))).toEqual([]);
      await context.close();
      await served.close();
    },
  );
});
