import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages } from './builtPages.ts';
import { SITE } from './folders.ts';

const classesOf = (css: string): Set<string> =>
  new Set(
    [
      ...css.replace(/\[[^\]]*\]|"[^"]*"|:(?:is|not|where|has)\([^()]*\)/g, '').matchAll(/\.([a-z][\w-]*)/g),
    ].map(([, name = '']) => name),
  );

/** Classes that a sheet of ours has a rule for wherever they stand. */
const anywhere = readdirSync('src/styles').flatMap((file) =>
  [...readFileSync(join('src/styles', file), 'utf8').matchAll(/^\.([a-z][\w-]*)(?:,| \{)$/gm)].map(
    ([, name = '']) => name,
  ),
);
const scripts = readdirSync(join(SITE, 'assets'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(join(SITE, 'assets', file), 'utf8'));
const made = new Set(scripts.flatMap((code) => code.match(/[a-z][\w-]*/g) ?? []));

const pages = builtPages(SITE, (path) => !path.includes('/embed/'))
  .filter(({ leadsOn }) => !leadsOn)
  .map(({ path, html }) => ({
    path,
    styles: [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
    used: new Set(
      [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    ),
  }));

const madeRules = classesOf(pages.find(({ path }) => path === '/charts/awards-map/')?.styles[0] ?? '');

describe('the style of a page', () => {
  it('stands in it, once, and in no file', () => {
    expect(pages.length).toBeGreaterThan(700);
    expect(pages.filter(({ styles }) => styles.length !== 1).map(({ path }) => path)).toEqual([]);
    expect(readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.css'))).toEqual([]);
  });

  it('has the rules of the classes that stand in the page, and of no class neither it nor a script has', () => {
    expect(anywhere.length).toBeGreaterThan(70);
    // What scripts make by names put together would lose its rules.
    for (const name of ['ring-focus', 'ring-chosen', 'tip', 'chart-help']) expect(madeRules).toContain(name);
    // Pages of one list share a style: one fetches the rows of another.
    const own = pages.filter(({ path }) => !/\/page\/\d+\/$/.test(path));
    const wrong = own.flatMap(({ path, styles, used }) => {
      const styled = classesOf(styles.join(''));
      const missing = anywhere.filter((name) => used.has(name) && !styled.has(name));
      const idle = [...styled].filter((name) => !used.has(name) && !made.has(name));
      return missing.length + idle.length === 0 ? [] : [{ path, missing, idle }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
