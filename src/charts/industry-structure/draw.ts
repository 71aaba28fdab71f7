import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One sector of a bar. */
export interface StructureSegment {
  id: string;
  label: string;
  share: number;
  shareLabel: string;
  /** Against the earlier bar of the same place; empty where there is none. */
  changeLabel: string;
  /** All of it in words. */
  description: string;
  fill: TokenName;
  ink: TokenName;
}

/** One place in one year. */
export interface StructureBar {
  id: string;
  label: string;
  /** Whether the bar continues the one above it: thin lines then join their segments. */
  continues: boolean;
  segments: readonly StructureSegment[];
}

const LINE = 16;
const PAD = 8;
const HEAD = 24;

/** Words of a segment: name and share in one line where there is room, the change below. */
function linesOf({ label, shareLabel, changeLabel }: StructureSegment, room: number): string[] {
  const whole = `${label} ${shareLabel}`;
  const first = textWidth(whole, FONT_SIZE) <= room ? [whole] : [label, shareLabel];
  return changeLabel === '' ? first : [...first, changeLabel];
}

function placeBar(bar: StructureBar, y: number, size: { width: number; height: number }) {
  let along = 0.5;
  const segments = bar.segments.map((segment) => {
    const length = (segment.share / 100) * (size.width - 1);
    const lines = linesOf(segment, length - 2 * PAD);
    const fits = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) <= length - PAD;
    const placed = {
      ...segment,
      x1: along,
      x2: along + length,
      y1: y + HEAD,
      y2: y + HEAD + size.height,
      lines,
      fits,
      whole: [`${segment.label} ${segment.shareLabel}`, segment.changeLabel].filter(Boolean).join(' · '),
    };
    along += length;
    return placed;
  });
  return { ...bar, y, segments };
}

type Placed = ReturnType<typeof placeBar>;
type Segment = Placed['segments'][number];

/** Segments with their words inside, or below where they are too thin to hold them. */
function segmentMarks(segments: readonly Segment[]): Plot.Markish[] {
  return [
    Plot.rect(segments, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: ({ fill }: Segment) => token(fill),
      stroke: token('river'),
      strokeWidth: 1,
      title: 'description',
    }),
    Plot.text(segments, {
      filter: 'fits',
      x: ({ x1 }: Segment) => x1 + PAD,
      y: ({ y1, y2 }: Segment) => (y1 + y2) / 2,
      text: ({ lines }: Segment) => lines.join('\n'),
      lineHeight: LINE / FONT_SIZE,
      textAnchor: 'start',
      fill: ({ ink }: Segment) => token(ink),
    }),
    Plot.text(segments, {
      filter: ({ fits }: Segment) => !fits,
      x: ({ x1 }: Segment) => x1 + 0.5,
      y: ({ y2 }: Segment) => y2 + 13,
      text: 'whole',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}

/** Lines from the ends of one bar's segments to those of the next, where the next continues it. */
function joints(bars: readonly Placed[]): { x1: number; x2: number; y1: number; y2: number }[] {
  return bars.flatMap((bar, index) => {
    const before = bars[index - 1];
    if (!bar.continues || before === undefined) return [];
    return bar.segments.slice(0, -1).flatMap((segment, place) => {
      const from = before.segments[place];
      return from === undefined || !segment.fits
        ? []
        : [{ x1: from.x2, y1: from.y2, x2: segment.x2, y2: segment.y1 }];
    });
  });
}

/** Bars of equal length, each a whole; every segment carries its name and share. */
export function industryStructure(bars: readonly StructureBar[], options: ChartOptions): Element {
  assertDrawable(
    'industry-structure',
    bars.flatMap(({ segments }) => segments),
    ({ share }) => [share],
  );
  const height = options.width >= WIDE ? 46 : 60;
  const block = HEAD + height + 36;
  const placed = bars.map((bar, index) => placeBar(bar, index * block, { width: options.width, height }));
  return pixelPlot(options, bars.length * block - 8, [
    Plot.text(placed, {
      x: 0,
      y: ({ y }: Placed) => y + 12,
      text: 'label',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.link(joints(placed), {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: token('ink-2'),
      strokeWidth: 0.8,
      strokeDasharray: '2 3',
    }),
    ...segmentMarks(placed.flatMap(({ segments }) => segments)),
  ]);
}
