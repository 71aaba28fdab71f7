import { describe, expect, it } from 'vitest';
import { RELEASE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import { lookInFull } from '../browser/axeLooks.ts';
import { headersHost } from '../browser/hosts.ts';
import { useEverything } from '../browser/useEverything.ts';
import { browseSite } from '../browser/visitors.ts';
import { HOSTILE } from './folders.ts';
import { HOSTILE_LABEL } from './hostileTexts.ts';

const open = browseSite(HOSTILE);

it.each(RELEASE_ADDRESSES)('axe, in every look finds nothing on %s', async (path) => {
  const { page, wrong, close } = await open(path);
  expect(await lookInFull(page)).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});

it('no request leaves the origin of a comparison of two releases, however it is used', async () => {
  const host = await headersHost(HOSTILE);
  for (const path of RELEASE_ADDRESSES) await useEverything(host, path);
  await host.close();
});

describe('a hostile label', () => {
  it('runs nothing in a real browser', async () => {
    for (const path of [
      '/awards/business-environment/',
      '/charts/awards-by-category/',
      '/charts/awards-matrix/',
      '/awards/',
    ]) {
      const { page, wrong, close } = await open(path);
      expect(await page.evaluate('window.broken')).toBeUndefined();
      expect(wrong).toEqual([]);
      await close();
    }
  });

  it('is text among the results of a search', async () => {
    const { page, wrong, close } = await open('/search/?q=script');
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('#search-results').textContent()).toContain(HOSTILE_LABEL.slice(0, 12));
    expect(await page.locator('#search-results img, #search-results script').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(wrong).toEqual([]);
    await close();
  });
});
