import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import type { PanelFrame } from '../kit/layPanels.ts';

/** A stated level. */
export interface LevelMark {
  id: string;
  year: number;
  value: number;
  label: string;
  /** The value rounded, for where the label is wider than a year. */
  short: string;
  /** Such as "first release"; empty where there is nothing to say. */
  note: string;
  description: string;
  href: string;
  /** Levels with the same number are joined by a line. */
  piece: number;
}

export interface LevelPanelMarks {
  id: string;
  title: string;
  marks: readonly LevelMark[];
  /** Years before which the series breaks, and years without a level, with the words said there. */
  breaks: readonly { year: number; label: string }[];
  missing: readonly { year: number; label: string }[];
}

/** A level in pixels, with the lines said around it. */
export interface PlacedLevel extends LevelMark {
  x: number;
  y: number;
  base: number;
  below: boolean;
  key: string;
  noteLines: readonly string[];
}

/** Height of a line of text. */
export const LINE = 14;

/** Room a note may take beyond the column of its year, and least space between two labels. */
const OVERHANG = 4;

const halfWidth = ({ label, noteLines }: Pick<PlacedLevel, 'label' | 'noteLines'>): number =>
  Math.max(...[label, ...noteLines].map((line) => textWidth(line, FONT_SIZE))) / 2;

/** Labels stand above their dots; one that would touch the label before it goes below. */
export function placeLevels({ id, marks }: LevelPanelMarks, frame: PanelFrame): PlacedLevel[] {
  const placed: PlacedLevel[] = [];
  for (const mark of marks) {
    const before = placed.at(-1);
    const own = {
      ...mark,
      x: frame.x(mark.year),
      y: frame.y(mark.value),
      base: frame.base,
      key: `${id}-${String(mark.piece)}`,
      label: textWidth(mark.label, FONT_SIZE) > frame.column ? mark.short : mark.label,
      noteLines: wrapSentence(mark.note, frame.column + OVERHANG, FONT_SIZE),
    };
    const touches =
      before !== undefined &&
      !before.below &&
      own.x - before.x < halfWidth(before) + halfWidth(own) + OVERHANG;
    placed.push({ ...own, below: touches });
  }
  return placed;
}

/** Value and, nearer to the axis, its note: lines of text around a dot. */
export function labelLines({
  x,
  y,
  below,
  label,
  noteLines,
}: PlacedLevel): { x: number; y: number; text: string; strong: boolean }[] {
  const first = below ? y + 14 : y - 13 - noteLines.length * LINE;
  return [label, ...noteLines].map((text, index) => ({
    x,
    y: first + index * LINE,
    text,
    strong: index === 0,
  }));
}
