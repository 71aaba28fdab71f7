import { describe, expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';

/** A link to where one writes, or a row that can be reported. */
const INVITES = /href="[^"]*\/about\/#write"|data-report-to="/;

/** Whether a site asks readers to write: where it has an address, and nowhere without one. */
export function describeInvitation(folder: string, address: string | undefined): void {
  const pages = builtPages(folder).filter(({ leadsOn }) => !leadsOn);
  const inviting = pages.filter(({ html }) => INVITES.test(html)).map(({ path }) => path);
  const about = (path: string): Element | null | undefined =>
    pages.find((page) => page.path === path)?.document.querySelector('main');

  describe(`a site ${address === undefined ? 'without an address' : 'with an address'} to write to`, () => {
    it.skipIf(address !== undefined)('invites nobody, and says what to note down', () => {
      expect(inviting).toEqual([]);
      expect(about('/about/')?.textContent).toContain('请先记下这几样');
      expect(about('/en/about/')?.textContent).toContain('note this down');
      expect(pages.filter(({ html }) => html.includes('地址在“关于本站”')).map(({ path }) => path)).toEqual(
        [],
      );
    });

    it.skipIf(address === undefined)('invites from what can be wrong', () => {
      expect(inviting).toContain('/audit/');
      expect(inviting.filter((path) => path.startsWith('/en/documents/')).length).toBeGreaterThan(5);
      for (const path of ['/about/', '/en/about/']) {
        const links = [...(about(path)?.querySelectorAll('a') ?? [])].map((link) =>
          link.getAttribute('href'),
        );
        expect(links.some((href) => href?.startsWith(address ?? '?') === true)).toBe(true);
      }
    });

    it('says how corrections are made, and names no one', () => {
      const text = about('/en/about/')?.textContent ?? '';
      expect(text).toContain('names no person or organisation');
      expect(text).toMatch(/\d+ statements and [\d,]+ rows were corrected/);
    });
  });
}
