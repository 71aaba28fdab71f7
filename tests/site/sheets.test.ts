import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';
import { styleIn } from './pageWeight.ts';
import { policyHash } from '../../src/faces/hosting/policyText.ts';

const classesOf = (css: string): Set<string> =>
  new Set([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

const named = classesOf(
  readdirSync('src/styles')
    .map((file) => readFileSync(join('src/styles', file), 'utf8').replace(/@import[^;]*;/g, ''))
    .join('\n'),
);

const pages = builtPages(SITE).filter(
  ({ html, leadsOn }) => !leadsOn && html.includes('<header class="site-header'),
);

it('are a page’s own: one, which its policy names, and no file', () => {
  expect(pages.length).toBeGreaterThan(800);
  const wrong = pages.filter(({ html }) => {
    const policy = /style-src ([^;"]*)/.exec(html)?.[1]?.replaceAll('&#39;', "'");
    return (html.match(/<style/g) ?? []).length !== 1 || policy !== policyHash(styleIn(html));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.css'))).toEqual([]);
});

it('have rules for every class of a page that a sheet has rules for', () => {
  const bare = pages.flatMap(({ path, html }) => {
    const used = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
    const ruled = classesOf(styleIn(html));
    return [...new Set(used)]
      .filter((name) => named.has(name) && !ruled.has(name))
      .map((name) => `${path}: .${name}`);
  });
  expect(new Set(bare.map((line) => line.replace(/^.*: /, '')))).toEqual(new Set());
});

it('have rules for what scripts make: the tip of a chart, and not where there is no chart', () => {
  const of = (wanted: string): string => styleIn(pages.find(({ path }) => path === wanted)?.html ?? '');
  expect(of('/charts/awards-map/')).toContain('.tip');
  expect(of('/charts/awards-map/')).toContain('.ring-focus');
  expect(of('/search/')).toContain('.search-results');
  expect(of('/methods/')).not.toContain('.tip');
});
