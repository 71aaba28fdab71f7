import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { ROUND_LINE, type LaidStep } from './layRound.ts';

/** A filled dot has a date, a hollow one has none. */
function dots(steps: readonly LaidStep[], x: (step: LaidStep) => number): Plot.Markish[] {
  const at = { x, y: 'y', title: 'description' } as const;
  return [
    Plot.dot(
      steps.filter(({ time }) => time === null),
      { ...at, r: 4, fill: token('paper'), stroke: token('ink-2'), strokeDasharray: '2 1.5' },
    ),
    Plot.dot(
      steps.filter(({ time }) => time !== null),
      { ...at, r: 6, fill: token('ink') },
    ),
  ];
}

/** Number, name and, below it, who does it for whom. */
function texts(steps: readonly LaidStep[], numberX: (step: LaidStep) => number): Plot.Markish[] {
  const lineOf = { textAnchor: 'start', lineAnchor: 'top', lineHeight: ROUND_LINE / FONT_SIZE } as const;
  const dated = steps.filter(({ time }) => time !== null);
  const undated = steps.filter(({ time }) => time === null);
  const name = { ...lineOf, x: 'textX', y: 'nameY', text: 'name', fill: token('ink') } as const;
  return [
    Plot.text(steps, {
      x: numberX,
      y: 'nameY',
      text: 'no',
      textAnchor: 'end',
      lineAnchor: 'top',
      lineHeight: ROUND_LINE / FONT_SIZE,
      fill: token('ink-2'),
    }),
    Plot.text(dated, { ...name, fontWeight: 600 }),
    Plot.text(undated, name),
    Plot.text(steps, { ...lineOf, x: 'textX', y: 'whoY', text: 'who', fill: token('ink-2') }),
  ];
}

/** Steps with their dots: `dotX` says where a dot stands, `numberX` where a number ends. */
export function roundSteps(
  steps: readonly LaidStep[],
  dotX: (step: LaidStep) => number,
  numberX: (step: LaidStep) => number,
): Plot.Markish[] {
  return [...dots(steps, dotX), ...texts(steps, numberX)];
}
