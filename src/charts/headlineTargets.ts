import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../format/wrapSentence.ts';
import { token } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import {
  BOLD,
  fitsBeyond,
  headlineFrame,
  TITLE_WIDTH,
  type HeadlineFrame,
  type HeadlineLine,
} from './parts/headlineFrame.ts';
import { pixelPlot } from './parts/pixelPlot.ts';
import { targetEnd, targetMarks, type TargetMark } from './parts/targetMarks.ts';

/** One indicator and a line per place, always in the same order. */
export interface HeadlineBlock {
  title: string;
  /** What the number is: growth, share. */
  detail: string;
  lines: readonly HeadlineLine[];
}

const LINE = 18;
const GAP = 14;

/** Where every block, title line and line stands. */
function placeBlocks(blocks: readonly HeadlineBlock[], { wide, zero, scale }: HeadlineFrame, width: number) {
  let top = 4;
  const placed = blocks.map(({ title, detail, lines }) => {
    const wrapped = wrapSentence(title, (wide ? TITLE_WIDTH : width) / BOLD, FONT_SIZE);
    const heads = [...wrapped.map((text) => ({ text, bold: true })), { text: detail, bold: false }];
    const first = wide ? top : top + heads.length * LINE - 2;
    const block = {
      top,
      first,
      heads: heads.map((head, index) => ({ ...head, y: top + LINE / 2 + index * 16 })),
      lines: lines.map((line, index) => {
        const y = first + (index + 0.5) * LINE;
        const x = zero + (line.mark?.value ?? 0) * scale;
        return { ...line, x, y, room: (line.mark?.room ?? 0) * scale, title: line.description };
      }),
      last: first + lines.length * LINE,
    };
    top = Math.max(block.last, wide ? top + heads.length * 16 : 0) + GAP;
    return block;
  });
  return { placed, bottom: top - GAP / 2 };
}

type PlacedLine = ReturnType<typeof placeBlocks>['placed'][number]['lines'][number];
type Marked = PlacedLine & { comparator: TargetMark['comparator'] };

const markedLine = (line: PlacedLine): Marked[] =>
  line.mark === null ? [] : [{ ...line, comparator: line.mark.comparator }];

function figureMarks(lines: readonly PlacedLine[], zero: number, width: number): Plot.Markish[] {
  const marked = lines.flatMap(markedLine);
  const fits = (mark: Marked): boolean => fitsBeyond(mark, width);
  const figures = (own: readonly Marked[], textAnchor: 'start' | 'end') =>
    Plot.text(own, {
      x: (mark: Marked) => (textAnchor === 'start' ? targetEnd(mark) : mark.x - 10),
      y: 'y',
      text: 'figure',
      textAnchor,
      fill: token('ink'),
      stroke: token('paper'),
      strokeWidth: 4,
      href: 'href',
      ariaLabel: 'description',
    });
  return [
    Plot.link(marked, { x1: zero, x2: 'x', y1: 'y', y2: 'y', stroke: token('rule'), strokeWidth: 1.2 }),
    ...targetMarks(marked, [LINE / 2 - 1, LINE / 2 - 1]),
    figures(marked.filter(fits), 'start'),
    figures(
      marked.filter((mark) => !fits(mark)),
      'end',
    ),
    Plot.text(
      lines.filter(({ mark }) => mark === null),
      { x: zero + 8, y: 'y', text: 'figure', textAnchor: 'start', fill: token('ink-2') },
    ),
  ];
}

/** Targets of several places, indicator by indicator, on one scale from zero. */
export function headlineTargets(blocks: readonly HeadlineBlock[], options: ChartOptions): Element {
  assertDrawable('headline-targets', blocks, ({ lines }) =>
    lines.flatMap(({ mark }) => (mark === null ? [] : [mark.value, mark.room])),
  );
  const frame = headlineFrame(
    blocks.flatMap(({ lines }) => lines),
    options.width,
  );
  const { placed, bottom } = placeBlocks(blocks, frame, options.width);
  const lines = placed.flatMap((block) => block.lines);
  type Block = (typeof placed)[number];
  type Head = Block['heads'][number];
  const words = { text: 'text', textAnchor: 'start', x: 0, y: 'y' } as const;
  const heads = placed.flatMap((block) => block.heads);
  return pixelPlot(options, bottom, [
    Plot.ruleY(placed.slice(1), {
      y: ({ top }: Block) => top - GAP / 2,
      stroke: token('rule'),
      strokeWidth: 0.6,
    }),
    Plot.text(
      heads.filter(({ bold }: Head) => bold),
      { ...words, fontWeight: 600, fill: token('ink') },
    ),
    Plot.text(
      heads.filter(({ bold }: Head) => !bold),
      { ...words, fill: token('ink-2') },
    ),
    Plot.text(lines, { x: frame.labelX, y: 'y', text: 'label', textAnchor: 'start', fill: token('ink-2') }),
    Plot.link(placed, {
      x1: frame.zero,
      x2: frame.zero,
      y1: 'first',
      y2: 'last',
      stroke: token('ink-2'),
      strokeWidth: 0.8,
    }),
    ...figureMarks(lines, frame.zero, options.width),
  ]);
}
