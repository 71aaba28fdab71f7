import * as Plot from '@observablehq/plot';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP } from '../kit/frame.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';

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

const BLOCK = 58;
/** Room for words above a bar, and below it. */
const BAR = { insetTop: 22, insetBottom: 14 };
/** From the middle of a block to its words and to the middle of its bar. */
const WORDS = -18;
const MIDDLE = (BAR.insetTop - BAR.insetBottom) / 2;

/** Bars from zero of commendations per district; label and detail above each bar. */
export function awardsByCluster(bars: readonly ClusterBar[], options: ChartOptions): Element {
  assertDrawable('awards-by-cluster', bars, ({ rate }) => [rate]);
  const words = { y: 'id', dy: WORDS, fill: token('ink') } as const;
  return frame(options, {
    right: bars.map(({ rateLabel }) => rateLabel),
    rows: { ids: bars.map(({ id }) => id), height: BLOCK },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      Plot.tickY(
        bars.filter(({ zone }) => zone),
        { y: 'id', dy: -BLOCK / 2, stroke: token('rule') },
      ),
      Plot.dot(bars, {
        ...words,
        frameAnchor: 'left',
        dx: 6,
        r: 5,
        fill: ({ hue }: ClusterBar) => token(hue),
      }),
      Plot.text(bars, { ...words, frameAnchor: 'left', dx: 18, text: 'label', fontWeight: 600 }),
      Plot.text(bars, { ...words, frameAnchor: 'right', text: 'detail', fill: token('ink-2') }),
      Plot.barX(bars, {
        x: 'rate',
        y: 'id',
        ...BAR,
        fill: ({ zone }: ClusterBar) => token(zone ? 'paper' : 'award-3'),
        stroke: token('award-3'),
        strokeWidth: ({ zone }: ClusterBar) => (zone ? 1.5 : 0),
        title: 'description',
      }),
      Plot.text(bars, {
        ...words,
        x: 'rate',
        dx: LABEL_GAP,
        dy: MIDDLE,
        text: 'rateLabel',
        textAnchor: 'start',
        fontWeight: 600,
      }),
    ],
  });
}
