import type { SourceFile } from './sourceFiles.ts';

/** A folder of src, or a file that stands alone there. */
export interface FolderNode {
  name: string;
}

/** How many imports lead from one folder to another. */
export interface FolderEdge {
  from: string;
  to: string;
  imports: number;
  /** None of them carries a value. */
  typesOnly: boolean;
}

export interface FolderGraph {
  /** In an order in which values are imported from folders further down only, as far as there is one. */
  nodes: readonly FolderNode[];
  edges: readonly FolderEdge[];
}

/** `src/charts/parts/x.ts` → `charts`; `src/render.ts` → `render`; `scripts/x.ts` → `scripts`. */
const folderOf = (path: string): string => path.replace(/^src\//, '').split(/[/.]/)[0] ?? '';

function collectEdges(files: readonly SourceFile[], known: ReadonlySet<string>): FolderEdge[] {
  const edges = new Map<string, FolderEdge>();
  for (const { path, imports } of files) {
    for (const { to, typeOnly } of imports.filter((one) => /^(src|scripts)\//.test(one.to))) {
      const [from, target] = [folderOf(path), folderOf(to)];
      if (from === target || !known.has(target)) continue;
      const key = `${from} ${target}`;
      const edge = edges.get(key) ?? { from, to: target, imports: 0, typesOnly: true };
      edges.set(key, { ...edge, imports: edge.imports + 1, typesOnly: edge.typesOnly && typeOnly });
    }
  }
  return [...edges.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

/** Folders that import before those that are imported: repeatedly the one fewest of the rest lean on. */
function sortFolders(names: readonly string[], edges: readonly FolderEdge[]): string[] {
  const rest = new Set([...names].sort());
  const order: string[] = [];
  while (rest.size > 0) {
    const users = (name: string): number =>
      edges.filter(({ from, to, typesOnly }) => to === name && !typesOnly && rest.has(from)).length;
    const [next = ''] = [...rest].sort((a, b) => users(a) - users(b));
    order.push(next);
    rest.delete(next);
  }
  return order;
}

/** The folders of the project and the imports between them; files of types alone are no part of it. */
export function folderGraph(all: readonly SourceFile[]): FolderGraph {
  const files = all.filter(({ path }) => !path.endsWith('.d.ts'));
  const names = [...new Set(files.map(({ path }) => folderOf(path)))];
  const edges = collectEdges(files, new Set(names));
  const nodes = sortFolders(names, edges).map((name) => ({ name }));
  return { nodes, edges };
}
