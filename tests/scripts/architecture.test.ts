import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeGraph } from '../../scripts/architecture/describeGraph.ts';
import { drawGraph } from '../../scripts/architecture/drawGraph.ts';
import { folderGraph } from '../../scripts/architecture/folderGraph.ts';
import { folderWords } from '../../scripts/architecture/folderWords.ts';
import { sourceFiles, type SourceFile } from '../../scripts/architecture/sourceFiles.ts';

const graph = folderGraph([...sourceFiles('src'), ...sourceFiles('scripts')]);

describe('docs/architecture', () => {
  it('is current: npm run architecture', () => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toBe(describeGraph(graph));
    expect(readFileSync('docs/architecture.svg', 'utf8')).toBe(drawGraph(graph));
  });

  it('has a line for every folder and no other', () => {
    expect(graph.nodes.map(({ name }) => name).sort()).toEqual(Object.keys(folderWords).sort());
  });

  it('draws a dot per way between folders', () => {
    expect(drawGraph(graph).match(/<circle/g)).toHaveLength(graph.edges.length);
    expect(graph.edges.length).toBeGreaterThan(80);
  });
});

describe('folderGraph', () => {
  const file = (path: string, ...imports: [string, boolean?][]): SourceFile => ({
    path,
    text: 'one\ntwo\n',
    imports: imports.map(([to, typeOnly = false]) => ({ to, typeOnly })),
  });
  const small = folderGraph([
    file('src/theme/tokens.ts'),
    file('src/charts/bars.ts', ['src/theme/tokens.ts'], ['src/charts/axis.ts'], ['d3']),
    file('src/charts/axis.ts', ['src/theme/tokens.ts']),
    file('src/pages/index.astro', ['src/charts/bars.ts'], ['src/theme/tokens.ts', true]),
    file('src/env.d.ts'),
  ]);

  it('puts those that import above those that are imported', () => {
    expect(small.nodes).toEqual([{ name: 'pages' }, { name: 'charts' }, { name: 'theme' }]);
  });

  it('counts imports between folders, not within, and tells types from values', () => {
    expect(small.edges).toEqual([
      { from: 'charts', to: 'theme', imports: 2, typesOnly: false },
      { from: 'pages', to: 'charts', imports: 1, typesOnly: false },
      { from: 'pages', to: 'theme', imports: 1, typesOnly: true },
    ]);
  });

  it('has values only to the right of the diagonal in this project', () => {
    const place = new Map(graph.nodes.map(({ name }, index) => [name, index]));
    const upwards = graph.edges.filter(
      ({ from, to, typesOnly }) => !typesOnly && (place.get(from) ?? 0) > (place.get(to) ?? 0),
    );
    expect(upwards).toEqual([]);
  });
});
