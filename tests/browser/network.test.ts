import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import type { Served } from '../../scripts/browser/serveSite.ts';
import { SITE } from '../site/folders.ts';
import { headersHost } from './hosts.ts';
import { useEverything } from './useEverything.ts';
import { newVisitor, watchPage } from './visitors.ts';

let host: Served;
beforeAll(async () => {
  host = await headersHost(SITE);
});
afterAll(() => host.close());

describe('no request leaves the origin', () => {
  it.each(PAGE_ADDRESSES)('of %s, however it is used', async (path) => {
    await useEverything(host, path);
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
