import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, frame } from '../kit/frame.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';

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
/** Between the edges of a segment and its words. */
const PAD = { left: 8, right: 3 };
/** Heights of a bar's label, of the bar, and of the words below it. */
const HEAD = 24;
const BODY = { wide: 46, narrow: 60 };
const BELOW = 36;

/** Words of a segment: name and share in one line where there is room, the change below. */
function linesOf({ label, shareLabel, changeLabel }: StructureSegment, room: number): string[] {
  const whole = `${label} ${shareLabel}`;
  const first = textWidth(whole, FONT_SIZE) <= room ? [whole] : [label, shareLabel];
  return changeLabel === '' ? first : [...first, changeLabel];
}

/** Segments one after another; `y` counts bars. */
function placeSegments(bar: StructureBar, y: { y1: number; y2: number }, options: ChartOptions) {
  let x2 = 0;
  return bar.segments.map((segment) => {
    const x1 = x2;
    x2 += segment.share;
    const room = (segment.share / 100) * options.width - PAD.left - PAD.right;
    const lines = linesOf(segment, room);
    const fits = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) <= room;
    const whole = [`${segment.label} ${segment.shareLabel}`, segment.changeLabel].filter(Boolean).join(' · ');
    return { ...segment, ...y, x1, x2, lines, fits, whole };
  });
}

type Segment = ReturnType<typeof placeSegments>[number];

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
      x: 'x1',
      dx: PAD.left,
      y: ({ y1, y2 }: Segment) => (y1 + y2) / 2,
      text: ({ lines }: Segment) => lines.join('\n'),
      lineHeight: LINE / FONT_SIZE,
      textAnchor: 'start',
      fill: ({ ink }: Segment) => token(ink),
    }),
    Plot.text(segments, {
      filter: ({ fits }: Segment) => !fits,
      x: 'x1',
      y: 'y2',
      dy: 13,
      text: 'whole',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}

/** Lines from the ends of one bar's segments to those of the next, where the next continues it. */
function joints(bars: readonly { continues: boolean; segments: readonly Segment[] }[]) {
  return bars.flatMap(({ continues, segments }, index) => {
    const before = continues ? (bars[index - 1]?.segments ?? []) : [];
    return segments.slice(0, -1).flatMap((segment, place) => {
      const from = before[place];
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
  const body = options.width >= WIDE_FROM ? BODY.wide : BODY.narrow;
  const block = HEAD + body + BELOW;
  const placed = bars.map((bar, index) => {
    const y1 = index + HEAD / block;
    return { ...bar, y: index, segments: placeSegments(bar, { y1, y2: y1 + body / block }, options) };
  });
  return frame(options, {
    height: bars.length * block,
    x: { domain: [0, 100] },
    y: { domain: [bars.length, 0] },
    marks: [
      Plot.text(placed, {
        x: 0,
        y: 'y',
        dy: HEAD / 2,
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
    ],
  });
}
