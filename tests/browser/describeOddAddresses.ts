import { describe, expect, it } from 'vitest';
import { attackedPage, inTime, snapshot } from './attackedPage.ts';
import { PATIENCE } from './sharedBrowser.ts';

/** States between two looks at the page. */
const BATCH = 10;

/**
 * Leads a page that stands there through addresses, as back and forward do, and lets it answer each where it answers later.
 *
 * @returns addresses the page was slow to take
 */
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

/**
 * Addresses nobody means well with, of a built site.
 *
 * @param states how many of each page
 * @param loaded how many of those it is loaded with; it is led to the others without loading, as the back button does
 */
export function describeOddAddresses(
  site: string,
  { states, loaded }: { states: number; loaded: number },
): void {
  const attacked = attackedPage(site);

  /** Addresses of a page, of which no two are the same. */
  const addresses = (path: string, names: readonly string[], count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) => `${path}${attacked.odd.query(names)}&n=${String(index)}${attacked.odd.hash()}`,
    );

  /** Opens the page at each address, then leads it through the others; nothing may change but what it shows. */
  async function fuzzAddress(path: string, names: readonly string[], busy = 'false'): Promise<void> {
    const { page } = attacked.watched;
    await page.goto(attacked.host.origin + path);
    const clean = await snapshot(page);
    const all = addresses(path, names, states);
    for (const address of all.slice(0, loaded)) {
      await inTime(address, page.goto(attacked.host.origin + address));
      await inTime(address, page.evaluate(goThrough([address], busy)));
      expect(await snapshot(page), address.slice(0, 300)).toBe(clean);
    }
    for (let from = loaded; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      expect(await page.evaluate(goThrough(batch, busy))).toEqual([]);
      expect(await snapshot(page), batch.join('\n').slice(0, 2000)).toBe(clean);
    }
  }

  describe('an address', () => {
    it.each([
      ['/targets/', ['q', 'place', 'period', 'field', 'kind', 'indicator', 'sort']],
      ['/en/tasks/', ['q', 'lead', 'role', 'agency', 'theme', 'section', 'horizon', 'sort']],
      ['/places/compare/', ['a', 'b']],
      ['/en/changes/', ['from', 'to', 'q']],
      ['/charts/awards-map/', ['place', 'highlight', 'q', 'theme', 'sort']],
    ])('of %s breaks nothing, whatever it says', async (path, names) => {
      await fuzzAddress(path, names);
      expect(attacked.watched.wrong).toEqual([]);
    });

    it('of the search page is answered, whatever it asks', async () => {
      const busy = `document.querySelector('#search-results ol')?.ariaBusy !== 'false'`;
      await fuzzAddress('/search/', ['q', 'q', 'q', 'lang'], busy);
      // Results or a sentence, never the word that it failed.
      const { page, wrong } = attacked.watched;
      const failed = await page.locator('#search').getAttribute('data-failed');
      expect(failed).toMatch(/./);
      expect(await page.locator('#search-status').textContent()).not.toBe(failed);
      expect(wrong).toEqual([]);
    });

    it('of an embed breaks nothing, and sets no theme but the two', async () => {
      const { page, wrong } = attacked.watched;
      await page.goto(`${attacked.host.origin}/embed/firmness/`);
      const clean = await snapshot(page);
      for (const address of addresses('/embed/firmness/', ['theme', 'theme', 'secret'], states)) {
        await inTime(address, page.goto(attacked.host.origin + address));
        expect(await snapshot(page), address.slice(0, 300)).toBe(clean);
      }
      expect(wrong).toEqual([]);
    });
  });
}
