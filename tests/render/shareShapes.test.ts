import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { forgetShapes, shareShapes } from '../../src/charts/kit/shareShapes.ts';

const draw = (layers: string): Element => {
  const { document } = new JSDOM(`<svg>${layers}</svg>`).window;
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('no svg');
  return svg;
};
const layer = (plane: string, shapes: readonly string[]): string =>
  `<g data-plane="${plane}">${shapes.map((id) => `<path data-shape="${id}" d="M0,0"><title>${id}</title></path>`).join('')}</g>`;

describe('shareShapes', () => {
  it('writes a shape once, at its largest, and places the others by scale and origin', () => {
    const wide = draw(layer('100 50 60', ['a', 'b']) + layer('200 10 20', ['a']));
    const narrow = draw(layer('50 5 6', ['a', 'b']));
    shareShapes([wide, narrow], 'map');
    const paths = [...wide.querySelectorAll('path'), ...narrow.querySelectorAll('path')];
    expect(paths.map(({ id }) => id).sort()).toEqual(['map-a', 'map-b']);
    const uses = [...wide.querySelectorAll('use'), ...narrow.querySelectorAll('use')];
    expect(uses.map((use) => [use.getAttribute('href'), use.getAttribute('transform')])).toEqual([
      ['#map-a', 'translate(45 50)scale(0.5)'],
      ['#map-a', 'translate(2.5 1)scale(0.25)'],
      ['#map-b', 'translate(-20 -24)scale(0.5)'],
    ]);
    expect(uses.map((use) => use.textContent)).toEqual(['a', 'a', 'b']);
  });

  it('leaves alone what stands once, and takes its notes away', () => {
    const svg = draw(layer('100 0 0', ['a']));
    shareShapes([svg], 'map');
    forgetShapes(svg);
    expect(svg.innerHTML).toBe('<g><path d="M0,0"><title>a</title></path></g>');
  });
});
