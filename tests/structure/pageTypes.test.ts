import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, it } from 'vitest';
import { PAGE_ADDRESSES, RELEASE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';

/** Files of src/pages that make HTML; others make data, pictures and scripts. */
const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.astro') || name.endsWith('index.html.ts'));

interface Route {
  file: string;
  pattern: RegExp;
  /** Of two routes that match, the one with more fixed parts answers, then the one with more single ones. */
  rank: number;
}

function routeOf(file: string): Route {
  const parts = file
    .replace(/(\/?index)?(\.html\.ts|\.astro)$/, '')
    .split('/')
    .filter((part) => part !== '');
  const pattern = parts.map((part) => {
    if (part === '[...lang]') return '(?:/en)?';
    if (part.startsWith('[...')) return '(?:/[^/]+)?';
    return part.startsWith('[') ? '/[^/]+' : `/${part.replaceAll('.', String.raw`\.`)}`;
  });
  return {
    file,
    pattern: new RegExp(`^${pattern.join('')}(?:/|\\.html)$`),
    rank: parts.reduce((sum, part) => sum + (part.startsWith('[...') ? 0 : part.startsWith('[') ? 1 : 10), 0),
  };
}

const known = routes.map(routeOf).sort((a, b) => b.rank - a.rank);

/** The route that answers an address. */
const answering = (address: string): string | undefined =>
  known.find(({ pattern }) => pattern.test(address.replace(/\?.*$/, '')))?.file;

const addresses = [...PAGE_ADDRESSES, ...RELEASE_ADDRESSES];

it('are known by their routes', () => {
  expect(routes.length).toBeGreaterThan(25);
  expect(answering('/en/tasks/')).toBe('[...lang]/tasks/[...plan].astro');
  expect(answering('/en/places/500112/')).toBe('[...lang]/places/[id].astro');
  expect(answering('/')).toBe('[...lang]/index.astro');
  expect(answering('/nowhere/at/all/')).toBeUndefined();
});

it('each have an address that the accessibility tests visit', () => {
  const visited = new Set(addresses.map(answering));
  expect(routes.filter((route) => !visited.has(route))).toEqual([]);
});

it('hold no address without a route', () => {
  expect(addresses.filter((address) => answering(address) === undefined)).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
});
