/** A list of news → an Atom 1.0 feed (RFC 4287). */
import { escapeXml } from './escapeXml.ts';

export interface AtomEntry {
  /** Absolute, and for ever. */
  id: string;
  title: string;
  /** The day of its last change, YYYY-MM-DD. */
  date: string;
  /** The day it was first there, where that is another. */
  published?: string;
  /** Absolute address of the page. */
  page: string;
  summary: string;
}

export interface AtomFeed {
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  /** Absolute address of the feed itself, which is also its id. */
  self: string;
  /** Absolute address of the page it belongs to. */
  page: string;
  rights: string;
  /** Newest first. */
  entries: readonly AtomEntry[];
}

/** Before anything was published. */
const NEVER = '1970-01-01';

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
const moment = (name: 'updated' | 'published', date: string): string => element(name, `${date}T00:00:00Z`);
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function formatEntry({ id, title, date, published, page, summary }: AtomEntry): string {
  const parts = [
    element('id', id),
    element('title', title),
    moment('updated', date),
    ...(published === undefined ? [] : [moment('published', published)]),
    link('alternate', 'text/html', page),
    element('summary', summary),
  ];
  return ['  <entry>', ...parts.map((part) => `    ${part}`), '  </entry>'].join('\n');
}

export function formatAtom({ lang, title, subtitle, author, self, page, rights, entries }: AtomFeed): string {
  const latest =
    entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? NEVER;
  const parts = [
    element('id', self),
    element('title', title),
    element('subtitle', subtitle),
    moment('updated', latest),
    `<author>${element('name', author)}</author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    element('rights', rights),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(lang)}">`,
    ...parts.map((part) => `  ${part}`),
    ...entries.map(formatEntry),
    '</feed>',
    '',
  ].join('\n');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The later of two days, YYYY-MM-DD; what is no day, such as that of data not released yet, does not count. */
export function laterDay(day: string, other: string): string {
  return DAY.test(other) && other > day ? other : day;
}
