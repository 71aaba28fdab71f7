import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

// Tests of what has packages of its own stand beside it; tests may import anything.
const files = [...sourceFiles('src'), ...sourceFiles('scripts')].filter(
  ({ path }) => !path.endsWith('.test.ts'),
);

/** What a folder of the project may import from the project, values and types. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  pages: [
    'site',
    'stories',
    'faces',
    'charts',
    'client',
    'analysis',
    'ledger',
    'geo',
    'format',
    'i18n',
    'theme',
  ],
  site: [
    'charts/kit',
    'faces',
    'analysis',
    'ledger',
    'format',
    'i18n',
    'theme',
    'client',
    'stories',
    'styles',
  ],
  stories: ['charts', 'analysis', 'ledger', 'format', 'i18n', 'site'],
  // The script of embeds is theirs as source text.
  faces: ['charts', 'analysis', 'ledger', 'geo', 'format', 'i18n', 'theme', 'stories', 'client/embed'],
  charts: ['charts/kit', 'analysis', 'ledger', 'geo', 'format', 'i18n', 'theme', 'faces/citations'],
  analysis: ['ledger', 'geo'],
  integrations: ['faces', 'ledger', 'format', 'i18n', 'theme'],
  client: ['format', 'theme', 'styles/marks'],
  ledger: ['i18n', 'format/formatNumber'],
  geo: [],
  format: ['i18n/t', 'i18n/lang', 'i18n/inLanguage'],
  theme: [],
  i18n: [],
  content: ['i18n'],
  scripts: ['faces', 'charts', 'analysis', 'ledger', 'geo', 'format', 'i18n', 'theme', 'integrations'],
};

const folderOf = (path: string): string => path.replace(/^src\//, '').split(/[/.]/)[0] ?? '';

const allowed = (from: string, to: string): boolean =>
  to.startsWith(`src/${from}/`) ||
  to.startsWith(`${from}/`) ||
  (ARROWS[from] ?? []).some((target) => to === `src/${target}.ts` || to.startsWith(`src/${target}`));

/** The chart a file belongs to; what charts share belongs to none. */
const chartOf = (path: string): string | undefined => /^src\/charts\/(?!kit\/)([^/]+)\//.exec(path)?.[1];

describe('import arrows', () => {
  it('are kept by every file', () => {
    const broken = files.flatMap(({ path, imports }) => {
      const from = folderOf(path);
      return imports
        .filter(({ to }) => to.startsWith('src/') || to.startsWith('scripts/'))
        .filter(({ to }) => !allowed(from, to))
        .map(({ to }) => `${path} → ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('lead from no chart to another, nor from what charts share to one', () => {
    const crossed = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ to }) =>
            path.startsWith('src/charts/') && chartOf(to) !== undefined && chartOf(to) !== chartOf(path),
        )
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(crossed).toEqual([]);
  });

  it('know every folder', () => {
    expect(
      [...new Set(files.map(({ path }) => folderOf(path)))].filter(
        (folder) => !(folder in ARROWS) && folder !== 'env',
      ),
    ).toEqual([]);
  });

  it('never lead from src to scripts or tests', () => {
    const back = files.filter(
      ({ path, imports }) =>
        path.startsWith('src/') && imports.some(({ to }) => /^(scripts|tests)\//.test(to)),
    );
    expect(back).toEqual([]);
  });

  it('make no cycle', () => {
    const resolve = (to: string): string | undefined =>
      files.find(({ path }) => path === to || path === `${to}.ts` || path === `${to}.astro`)?.path;
    const edges = new Map(
      files.map(({ path, imports }) => [path, imports.flatMap(({ to }) => resolve(to) ?? [])]),
    );
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      expect(trail, `cycle: ${[...trail, path].join(' → ')}`).not.toContain(path);
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(done.size).toBe(files.length);
  });

  it('lead to the disk, to a database, to a DOM and to Plot from one place each', () => {
    const importers = (specifier: RegExp): string[] =>
      files
        .filter(
          ({ path, imports }) => path.startsWith('src/') && imports.some(({ to }) => specifier.test(to)),
        )
        .map(({ path }) => path);
    // The tables, the search index, and what pictures are drawn with and kept in; hooks of the build may.
    expect(importers(/^node:fs/).filter((path) => !path.startsWith('src/integrations/'))).toEqual([
      'src/ledger/read-fs.ts',
      'src/faces/pictures/pictureFonts.ts',
      'src/faces/pictures/renderPicture.ts',
      'src/faces/search/buildSearchIndex.ts',
    ]);
    expect(importers(/^node:sqlite$/)).toEqual(['src/faces/exports/memoryDatabase.ts']);
    expect(importers(/^jsdom$/)).toEqual(['src/charts/kit/render.ts']);
    expect(importers(/^@observablehq\/plot$/).every((path) => path.startsWith('src/charts/'))).toBe(true);
  });
});
