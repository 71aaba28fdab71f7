import { JSDOM } from 'jsdom';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allStories } from '../../src/stories/allStories.ts';

/** The feeds of stories in a built site that stands under a base of an origin. */
export function describeStoryFeeds(folder: string, base: string, origin: string): void {
  describe.each(['', 'en/'])('/%sstories/feed.xml', (lang) => {
    it('has every story, with absolute addresses that lead to it', () => {
      const text = readFileSync(join(folder, `${lang}stories/feed.xml`), 'utf8');
      const feed = new JSDOM(text, { contentType: 'application/xml' }).window.document;
      const home = `${origin}${base}/${lang}`;
      const ids = [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
      expect([...ids].sort()).toEqual(allStories.map(({ slug }) => `${home}stories/${slug}/`).sort());
      for (const link of feed.querySelectorAll('link')) {
        const address = link.getAttribute('href') ?? '';
        expect(address.startsWith(home)).toBe(true);
        const file = new URL(address).pathname.slice(base.length).replace(/\/$/, '/index.html');
        expect(existsSync(join(folder, file)), address).toBe(true);
      }
      expect(feed.documentElement.getAttribute('xml:lang')).toBe(lang === '' ? 'zh-CN' : 'en');
    });
  });
}
