import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

// Tests of what has packages of its own stand beside it; tests may import anything.
const files = [...sourceFiles('src'), ...sourceFiles('scripts')].filter(
  ({ path }) => !path.endsWith('.test.ts'),
);

/** What a folder (or single file) of the project may import from the project, values and types. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  pages: [
    'exports',
    'embeds',
    'client',
    'layouts',
    'components',
    'content',
    'catalog',
    'citations',
    'datasets',
    'analysis',
    'releases',
    'geo',
    'metadata',
    'render',
    'pictures',
    'exports',
    'format',
    'i18n',
  ],
  content: ['catalog', 'datasets', 'i18n'],
  layouts: [
    'components',
    'embeds',
    'analysis',
    'releases',
    'catalog',
    'citations',
    'charts',
    'datasets',
    'format',
    'hosting',
    'metadata',
    'render',
    'i18n',
    'styles',
  ],
  components: ['citations', 'embeds', 'format', 'i18n', 'theme', 'render', 'charts/chartOptions', 'client'],
  catalog: ['analysis', 'charts', 'chartMarks', 'citations', 'format', 'i18n'],
  citations: ['format', 'i18n'],
  hosting: ['hosting', 'i18n'],
  embeds: ['hosting', 'render', 'theme', 'format', 'i18n', 'charts/chartOptions'],
  pictures: ['render', 'shareShapes', 'theme', 'format', 'i18n', 'charts/chartOptions'],
  charts: ['charts', 'geo', 'format', 'theme', 'errors', 'shareShapes'],
  analysis: ['geo', 'errors', 'analysis', 'datasets/vocabulary', 'datasets/readPeriod', 'reading'],
  releases: ['releases', 'datasets/vocabulary', 'datasets/tableState', 'datasets/compareVersions'],
  reading: ['reading'],
  datasets: ['errors', 'datasets', 'format/shiftDecimal', 'i18n'],
  metadata: ['datasets', 'format', 'i18n', 'errors', 'theme/tokens'],
  geo: ['geo'],
  format: ['format'],
  theme: ['theme'],
  i18n: ['i18n'],
  errors: [],
  render: ['errors', 'shareShapes'],
  shareShapes: [],
  chartMarks: [],
  client: ['chartMarks', 'format', 'styles/marks', 'theme', 'client'],
  exports: ['datasets', 'format', 'i18n', 'errors'],
  search: ['catalog', 'datasets', 'format', 'i18n'],
  integrations: ['datasets', 'errors', 'hosting', 'i18n', 'metadata', 'search', 'theme'],
  scripts: [
    'format',
    'theme',
    'datasets',
    'analysis',
    'releases',
    'citations',
    'metadata',
    'geo',
    'hosting',
    'errors',
    'scripts',
    'i18n',
    'embeds/movedTo',
    'integrations/builtFiles',
  ],
};

/** Types that may cross where values may not. */
const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  catalog: ['datasets', 'geo', 'catalog'],
  charts: ['datasets', 'geo'],
  analysis: ['datasets'],
  components: ['analysis', 'catalog', 'datasets', 'releases', 'exports', 'metadata'],
  releases: ['datasets'],
  embeds: ['catalog', 'datasets', 'releases'],
  metadata: ['catalog'],
  pictures: ['catalog', 'datasets'],
  citations: ['catalog', 'datasets'],
  search: ['metadata'],
};

const folderOf = (path: string): string => path.replace(/^src\//, '').split(/[/.]/)[0] ?? '';

const allowed = (from: string, to: string, lists: Readonly<Record<string, readonly string[]>>): boolean =>
  to.startsWith(`src/${from}/`) ||
  (lists[from] ?? []).some(
    (target) => to === `src/${target}.ts` || to.startsWith(`src/${target}`) || to.startsWith(`${target}/`),
  );

describe('import arrows', () => {
  it('are kept by every file', () => {
    const broken = files.flatMap(({ path, imports }) => {
      const from = folderOf(path);
      return imports
        .filter(({ to }) => to.startsWith('src/') || to.startsWith('scripts/'))
        .filter(
          ({ to, typeOnly }) => !allowed(from, to, ARROWS) && !(typeOnly && allowed(from, to, TYPE_ARROWS)),
        )
        .map(({ to }) => `${path} → ${to}`);
    });
    expect(broken).toEqual([]);
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
      files.map(({ path, imports }) => [
        path,
        imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ to }) => resolve(to) ?? []),
      ]),
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
      'src/datasets/read-fs.ts',
      'src/pictures/faceBytes.ts',
      'src/pictures/pictureCache.ts',
      'src/pictures/renderPicture.ts',
      'src/pictures/withFontSubsets.ts',
      'src/search/buildSearchIndex.ts',
    ]);
    expect(importers(/^node:sqlite$/)).toEqual(['src/exports/ledgerSqlite.ts']);
    expect(importers(/^jsdom$/)).toEqual(['src/render.ts']);
    expect(importers(/^@observablehq\/plot$/).every((path) => path.startsWith('src/charts/'))).toBe(true);
  });
});
