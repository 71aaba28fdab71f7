import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { chartDocument, renderChart } from '../../src/charts/kit/render.ts';
import { resolveTokens } from '../../src/theme/tokens.ts';

const clipped = () =>
  Plot.plot({
    document: chartDocument,
    clip: true,
    marks: [Plot.dot([[1.23456789, 2]], { ariaLabel: 'dots' }), Plot.frame()],
  });
const image = { label: 'Label', linked: false };

describe('renderChart', () => {
  it('gives the same bytes whatever was drawn before', () => {
    const first = renderChart('a', clipped, image);
    renderChart('b', clipped, image);
    expect(renderChart('a', clipped, image)).toBe(first);
    expect(first).toContain('a-1');
    expect(first).not.toContain('plot-clip');
  });

  it('rounds coordinates and drops styles and sizes', () => {
    const svg = renderChart('a', clipped, image);
    expect(svg).not.toMatch(/="[^"]*\d\.\d{2,}[^"]*"/);
    expect(svg).not.toContain('<style');
    expect(svg).toMatch(/^<svg [^>]*class="chart" role="img" aria-label="Label">/);
  });

  it('makes a linked drawing a group whose links carry the names', () => {
    const draw = () =>
      Plot.plot({
        document: chartDocument,
        axis: null,
        marks: [
          Plot.dot([1], { x: 1, y: 1, href: () => '/x', ariaLabel: () => 'One' }),
          Plot.text(['t'], { x: 1, y: 1 }),
        ],
      });
    const svg = renderChart('a', draw, { label: 'Map', linked: true });
    expect(svg).toContain('role="group"');
    expect(svg).toMatch(/<a href="\/x" aria-label="One" tabindex="-1">/);
    expect(svg).toContain('<g aria-hidden="true"');
  });

  it('names a link with words of its own by these words', () => {
    const draw = () =>
      Plot.plot({
        document: chartDocument,
        axis: null,
        marks: [
          Plot.text(['6%'], {
            x: 1,
            y: 1,
            text: (text: string) => text,
            href: () => '/x',
            ariaLabel: () => 'GDP: 6%',
          }),
        ],
      });
    expect(renderChart('a', draw, { label: 'Map', linked: true })).toMatch(
      /<a href="\/x" tabindex="-1"><text[^>]*>6%/,
    );
  });

  it('refuses a chart the library warned of', () => {
    const warned = () =>
      Plot.plot({ document: chartDocument, marks: [Plot.dot(['1', '2', '3'], { x: ['1', '2', '3'] })] });
    expect(() => renderChart('w', warned, image)).toThrow(/chart w: the chart library warned/);
  });

  it('refuses anything but one SVG', () => {
    const figure = () => Plot.plot({ document: chartDocument, title: 'T', marks: [Plot.frame()] });
    expect(() => renderChart('f', figure, image)).toThrow('chart f: drew <figure>');
  });
});

describe('resolveTokens', () => {
  it('replaces references by colours and refuses unknown ones', () => {
    expect(resolveTokens('<rect fill="var(--paper)"/>')).toBe('<rect fill="#FBF9F4"/>');
    expect(() => resolveTokens('var(--nope)')).toThrow('unknown token var(--nope)');
  });
});
