import { expect } from 'vitest';
import { chartDocument, renderChart } from '../../src/charts/kit/render.ts';

/** Draws a chart as a page does, broken into a line per element so that a changed snapshot can be read. */
export function drawn(name: string, draw: () => Element): string {
  const svg = renderChart(name, draw, { label: name, linked: false });
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

export const options = (width: number) => ({ document: chartDocument, width });
