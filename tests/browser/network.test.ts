import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../site/folders.ts';
import { everyPageType, RELEASES_ONLY } from './everyPageType.ts';
import { headersHost, type Host } from './headersHost.ts';
import { newVisitor } from './sharedBrowser.ts';
import { useEverything } from './useEverything.ts';
import { watchPage } from './watchPage.ts';

let host: Host;
beforeAll(async () => {
  host = await headersHost(SITE);
});
afterAll(() => host.close());

describe('no request leaves the origin', () => {
  it('of any type of page, however it is used', async () => {
    const types = everyPageType(SITE).filter(({ route }) => route !== RELEASES_ONLY);
    for (const { route, pages } of types) {
      expect(pages.length, `${route} makes no page`).toBeGreaterThan(0);
      await useEverything(host, pages);
    }
    expect(types.length).toBeGreaterThan(23);
  });

  it('would be seen if one did', async () => {
    const context = await newVisitor({ bypassCSP: true });
    const { page, wrong } = await watchPage(context, host.origin);
    await page.goto(`${host.origin}/`);
    await page.evaluate(
      `new Promise((done) => { const image = new Image(); image.onerror = done; image.src = 'http://127.0.0.1:9/x.png'; })`,
    );
    expect(wrong).toContain('foreign request: http://127.0.0.1:9/x.png');
    await context.close();
  });
});
