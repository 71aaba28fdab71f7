import type { HeaderLayer } from './headerLayer.ts';

/** Types that hosts do not know or send without their encoding. No two globs meet. */
export const DECLARED_TYPES: Readonly<Record<string, string>> = {
  '/*.csv': 'text/csv; charset=utf-8',
  '/*.txt': 'text/plain; charset=utf-8',
  '/*.parquet': 'application/vnd.apache.parquet',
  '/*.sqlite': 'application/vnd.sqlite3',
  '/*.jsonld': 'application/ld+json',
  '/*.csl.json': 'application/vnd.citationstyles.csl+json',
  '/*.bib': 'application/x-bibtex; charset=utf-8',
  '/*.ris': 'application/x-research-info-systems; charset=utf-8',
  '/*feed.xml': 'application/atom+xml; charset=utf-8',
  '/*.webmanifest': 'application/manifest+json',
};

/** Types every host knows; nginx wants to be told all the same. */
export const KNOWN_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
};

export const contentTypes: HeaderLayer = {
  rules: Object.entries(DECLARED_TYPES).map(([glob, type]) => ({
    paths: [glob],
    headers: { 'Content-Type': type },
  })),
  rest: {},
};
