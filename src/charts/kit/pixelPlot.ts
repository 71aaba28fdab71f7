import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './chartOptions.ts';

/** A plot whose x and y are pixels of the drawing: for layouts that no scale describes. */
export function pixelPlot({ document, width }: ChartOptions, height: number, marks: Plot.Markish[]): Element {
  return Plot.plot({
    document,
    width,
    height: Math.ceil(height),
    margin: 0,
    className: 'chart',
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks,
  });
}
