/**
 * The folders as a design structure matrix: a row imports from a column. Every dot right of the diagonal is an import that
 * goes down; one left of it would be an import against the order, which only types may make.
 */
import { resolveTokens } from '../../src/theme/resolveTokens.ts';
import type { FolderEdge, FolderGraph } from './folderGraph.ts';

const CELL = 24;
const NAMES = 104;
const HEAD = 96;

/** Imports and the size of their dot, in steps: a drawing that changed with every import would never be current. */
const RADII = [
  [30, 9],
  [8, 6],
  [1, 3.5],
] as const;

const at = (index: number): number => index * CELL + CELL / 2;

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${String(x)}" y="${String(y)}" ${more}>${words}</text>`;
}

function dot(edge: FolderEdge, row: number, column: number): string {
  const radius = RADII.find(([from]) => edge.imports >= from)?.[1] ?? 0;
  const fill = edge.typesOnly ? 'none' : 'var(--ink)';
  const title = `${edge.from} imports ${edge.typesOnly ? 'types ' : ''}from ${edge.to}`;
  return `<circle cx="${String(NAMES + at(column))}" cy="${String(HEAD + at(row))}" r="${String(radius)}" fill="${fill}" stroke="var(--ink)"><title>${title}</title></circle>`;
}

function rules(count: number): string {
  const length = count * CELL;
  return Array.from({ length: count }, (_, index) => {
    const y = HEAD + at(index) + CELL / 2;
    const x = NAMES + index * CELL;
    return (
      `<path d="M0 ${String(y)}H${String(NAMES + length)}" stroke="var(--rule)"/>` +
      `<rect x="${String(x)}" y="${String(HEAD + index * CELL)}" width="${String(CELL)}" height="${String(CELL)}" fill="var(--paper-2)"/>`
    );
  }).join('');
}

/** @returns an SVG document that stands alone, in the colours of the day */
export function drawGraph({ nodes, edges }: FolderGraph): string {
  const place = new Map(nodes.map(({ name }, index) => [name, index]));
  const width = NAMES + nodes.length * CELL + 8;
  const height = HEAD + nodes.length * CELL + 8;
  const labels = nodes.map(
    ({ name }, index) =>
      text(0, HEAD + at(index) + 4, name) +
      text(
        0,
        0,
        name,
        `transform="translate(${String(NAMES + at(index) + 4)} ${String(HEAD - 6)}) rotate(-60)"`,
      ),
  );
  const dots = edges.map((edge) => dot(edge, place.get(edge.from) ?? 0, place.get(edge.to) ?? 0));
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 0 ${String(width + 16)} ${String(height)}" width="${String(width + 16)}" height="${String(height)}" font-family="system-ui,sans-serif" font-size="12" fill="var(--ink)">\n` +
      `<title>Which folder imports from which</title>\n<rect x="-8" width="100%" height="100%" fill="var(--paper)"/>\n${[rules(nodes.length), ...labels, ...dots].join('\n')}\n</svg>\n`,
  );
}
