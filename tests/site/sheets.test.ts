import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { SITE } from './folders.ts';

const classesOf = (css: string): Set<string> =>
  new Set([...css.replace(/\/\*.*?\*\//gs, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

/** The text of a sheet of src/styles with all it imports. */
function sheet(name: string): string {
  const text = readFileSync(join('src/styles', name), 'utf8');
  const imported = [...text.matchAll(/@import '\.\/([\w-]+\.css)';/g)].map(([, file = '']) => sheet(file));
  return [...imported, text].join('\n');
}

const shared = classesOf(sheet('plain.css'));
const parts = [...classesOf(sheet('site.css'))].filter((name) => !shared.has(name));

const pages = builtFiles(SITE)
  .filter((file) => file.endsWith('.html') && !/\/embed\//.test(file))
  .map((file) => ({ file, html: readFileSync(join(SITE, file), 'utf8') }))
  .filter(({ html }) => html.includes('rel="stylesheet"'));

it('are one a page, of two in all', () => {
  const linked = pages.map(({ html }) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? []);
  expect(linked.filter((links) => links.length !== 1)).toEqual([]);
  expect(new Set(linked.flat()).size).toBe(2);
});

it('are the plain one only where a page has none of the parts of the other', () => {
  const plain = pages.filter(({ html }) => /href="[^"]*\/plain\.[\w-]+\.css"/.test(html));
  expect(plain.length).toBeGreaterThan(200);
  const bare = plain.flatMap(({ file, html }) => {
    const used = new Set(
      [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    );
    return parts.filter((name) => used.has(name)).map((name) => `${file}: .${name}`);
  });
  expect(bare).toEqual([]);
});
