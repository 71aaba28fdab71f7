import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE, WIDE } from '../chartOptions.ts';
import { targetEnd, type TargetMark } from './targetMarks.ts';

/** What a place's plan says of an indicator. */
export interface HeadlineLine {
  /** Place and year. */
  label: string;
  /** The target in words, or that none is stated. */
  figure: string;
  mark: { value: number; room: number; comparator: TargetMark['comparator'] } | null;
  description: string;
  /** Where it stands; empty where nothing is stated. */
  href: string;
}

/** Where labels stand and how a value becomes pixels. */
export interface HeadlineFrame {
  wide: boolean;
  labelX: number;
  zero: number;
  scale: number;
}

export const TITLE_WIDTH = 176;
/** Bold text is wider than the estimate. */
export const BOLD = 1.12;
/** Room beyond the largest mark for its ring and arrow. */
const MARK_ROOM = 30;

const figureWidth = (figure: string): number => textWidth(figure, FONT_SIZE) + 4;

/** Whether the words of a target fit between its mark and the right edge; else they stand before the mark. */
export function fitsBeyond(
  mark: Pick<TargetMark, 'x' | 'room' | 'comparator'> & { figure: string },
  width: number,
): boolean {
  return targetEnd(mark) + figureWidth(mark.figure) <= width;
}

/** Labels left, the scale right of them: the widest at which every figure fits beyond its mark or before it. */
export function headlineFrame(lines: readonly HeadlineLine[], width: number): HeadlineFrame {
  const wide = width >= WIDE;
  const labelX = wide ? TITLE_WIDTH + 16 : 0;
  const zero = labelX + Math.max(...lines.map(({ label }) => textWidth(label, FONT_SIZE))) + 14;
  const stated = lines.flatMap(({ mark, figure }) => (mark === null ? [] : [{ ...mark, figure }]));
  const widest = (width - zero - MARK_ROOM) / Math.max(...stated.map(({ value, room }) => value + room));
  const fits = (scale: number): boolean =>
    stated.every(({ value, room, comparator, figure }) => {
      const length = value * scale;
      return (
        fitsBeyond({ x: zero + length, room: room * scale, comparator, figure }, width) ||
        length > figureWidth(figure) + 16
      );
    });
  const scales = Array.from({ length: 50 }, (_, step) => widest * (1 - step / 100));
  return { wide, labelX, zero, scale: scales.find(fits) ?? widest };
}
