import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formatAtom, type AtomFeed } from '../../src/format/formatAtom.ts';

const feed: AtomFeed = {
  lang: 'en',
  title: 'Data <changes> & more',
  subtitle: 'what "changed"',
  author: "A's ledger",
  self: 'https://example.org/changes/feed.xml?a=1&b=2',
  page: 'https://example.org/changes/',
  rights: 'CC BY 4.0',
  entries: [
    {
      id: 'https://example.org/2',
      title: 'two </title>',
      date: '2026-12-01',
      page: 'https://example.org/2',
      summary: 's',
    },
    {
      id: 'https://example.org/1',
      title: 'one',
      date: '2026-11-20',
      page: 'https://example.org/1',
      summary: '',
    },
  ],
};
const read = (own: AtomFeed): Document =>
  new JSDOM(formatAtom(own), { contentType: 'application/xml' }).window.document;
const textOf = (element: ParentNode, name: string) => element.querySelector(`:scope > ${name}`)?.textContent;

describe('formatAtom', () => {
  it('is well-formed and escapes every text', () => {
    const root = read(feed).documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(textOf(root, 'title')).toBe(feed.title);
    expect(textOf(root, 'author')).toBe(feed.author);
    expect(root.querySelector('link[rel=self]')?.getAttribute('href')).toBe(feed.self);
    expect([...root.querySelectorAll('entry > title')].map(({ textContent }) => textContent)).toEqual([
      'two </title>',
      'one',
    ]);
  });

  it('is as new as its newest entry', () => {
    expect(textOf(read(feed).documentElement, 'updated')).toBe('2026-12-01T00:00:00Z');
    expect(textOf(read({ ...feed, entries: [] }).documentElement, 'updated')).toBe('1970-01-01T00:00:00Z');
  });

  it('says when an entry was first there, where that is known', () => {
    const [first] = feed.entries;
    const own = first === undefined ? [] : [{ ...first, published: '2026-11-01' }];
    const entry = read({ ...feed, entries: own }).querySelector('entry');
    expect(entry?.querySelector('published')?.textContent).toBe('2026-11-01T00:00:00Z');
    expect(entry?.querySelector('updated')?.textContent).toBe('2026-12-01T00:00:00Z');
    expect(read(feed).querySelector('published')).toBeNull();
  });

  it('gives every entry what RFC 4287 requires', () => {
    for (const entry of read(feed).querySelectorAll('entry')) {
      for (const name of ['id', 'title', 'updated']) expect(entry.querySelectorAll(name)).toHaveLength(1);
      expect(entry.querySelector('link[rel=alternate]')).not.toBeNull();
    }
  });
});
