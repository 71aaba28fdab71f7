import * as Plot from '@observablehq/plot';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One cluster: its rate as a bar, and in words what the rate is made of. */
export interface ClusterBar {
  id: string;
  label: string;
  /** Such as "75 commendations, 9 districts". */
  detail: string;
  /** All of it. */
  description: string;
  rate: number;
  rateLabel: string;
  hue: TokenName;
  /** The development zones stand apart: they are no districts. */
  zone: boolean;
}

const BLOCK = 62;

/** Bars from zero of commendations per district; label and detail above each bar. */
export function awardsByCluster(bars: readonly ClusterBar[], options: ChartOptions): Element {
  assertDrawable('awards-by-cluster', bars, ({ rate }) => [rate]);
  const scale = (options.width - 48) / Math.max(...bars.map(({ rate }) => rate));
  const rows = bars.map((bar, index) => ({ ...bar, y: 12 + index * BLOCK + (bar.zone ? 14 : 0) }));
  type Row = (typeof rows)[number];
  const firstZone = rows.find(({ zone }) => zone);
  return pixelPlot(options, 4 + rows.length * BLOCK + 14, [
    ...(firstZone === undefined ? [] : [Plot.ruleY([firstZone.y - 18], { stroke: token('rule') })]),
    Plot.dot(rows, { x: 6, y: 'y', r: 5, fill: ({ hue }: Row) => token(hue) }),
    Plot.text(rows, {
      x: 18,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.text(rows, {
      x: options.width,
      y: 'y',
      text: 'detail',
      textAnchor: 'end',
      fill: token('ink-2'),
    }),
    Plot.rect(rows, {
      x1: 0,
      x2: ({ rate }: Row) => rate * scale,
      y1: ({ y }: Row) => y + 11,
      y2: ({ y }: Row) => y + 33,
      fill: ({ zone }: Row) => (zone ? token('paper') : token('award-3')),
      stroke: token('award-3'),
      strokeWidth: ({ zone }: Row) => (zone ? 1.5 : 0),
      title: 'description',
    }),
    Plot.text(rows, {
      x: ({ rate }: Row) => rate * scale + 6,
      y: ({ y }: Row) => y + 22,
      text: 'rateLabel',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
  ]);
}
