import * as Plot from '@observablehq/plot';
import type { CrosswalkRow } from '../../ledger/crosswalk.ts';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { crosswalkForm } from './crosswalkForm.ts';
import { ribbons } from './ribbons.ts';

interface Sample {
  relation: CrosswalkRow['relation'];
  confidence: CrosswalkRow['confidence'];
  label: string;
}

/** Relations with how many there are, and how sure a judgement is. */
export interface CrosswalkKey {
  relations: readonly Sample[];
  confidence: readonly Sample[];
}

const SAMPLE = 26;
const ROW = 20;

function row(samples: readonly Sample[], y: number) {
  let x = 0;
  return samples.map((sample) => {
    const placed = { ...sample, x, y };
    x += SAMPLE + 6 + textWidth(sample.label, FONT_SIZE) + 10;
    return placed;
  });
}

/** Samples of the bands, above them; narrow drawings name the relations in their headings instead. */
export function crosswalkKey(
  { relations, confidence }: CrosswalkKey,
  { wide }: { wide: boolean },
): { marks: Plot.Markish[]; bottom: number } {
  const rows = wide ? [relations, confidence] : [confidence];
  const samples = rows.flatMap((own, index) => row(own, 10 + index * ROW));
  type Placed = (typeof samples)[number];
  const bands = samples.map(({ x, y, relation, confidence: sure, label }) => ({
    id: `key-${label}`,
    x1: x,
    x2: x + SAMPLE,
    y1: y,
    y2: y,
    description: label,
    ...crosswalkForm(relation, sure),
  }));
  const marks = [
    ...ribbons(bands),
    Plot.text(samples, {
      x: ({ x }: Placed) => x + SAMPLE + 6,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
  return { marks, bottom: rows.length * ROW + 4 };
}
