import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';

/** A step of the round in words. */
export interface RoundLine {
  id: string;
  no: string;
  name: string;
  /** Who does it, and for whom where that is stated. */
  who: string;
  /** Deadline in milliseconds; `null` where there is none. */
  time: number | null;
  /** Deadline as readers say it; empty where there is none. */
  date: string;
  /** Days to the next date, bare and in words; empty where there is none. */
  days: string;
  distance: string;
  description: string;
}

export interface LaidStep extends RoundLine {
  top: number;
  textX: number;
  nameY: number;
  whoY: number;
  /** Middle of the first line, where the dot stands. */
  y: number;
  /** Below all text of the step. */
  afterY: number;
}

export interface RoundColumns {
  top: number;
  indent: (line: RoundLine) => number;
  width: (line: RoundLine) => number;
  /** Lines kept free above the name; where there are some, one stands below too for the distance. */
  extra: (line: RoundLine) => number;
  /** Size the text is wrapped for. */
  fontSize: number;
}

export const ROUND_LINE = 17;
const GAP = 12;

/** Steps under each other, names and actors wrapped to their column. */
export function layRound(
  lines: readonly RoundLine[],
  { top, indent, width, extra, fontSize }: RoundColumns,
): { laid: LaidStep[]; bottom: number } {
  let y = top;
  const laid = lines.map((line) => {
    const name = wrapSentence(line.name, width(line), fontSize);
    const who = wrapSentence(line.who, width(line), fontSize);
    const nameY = y + extra(line) * ROUND_LINE;
    const whoY = nameY + name.length * ROUND_LINE;
    const afterY = whoY + who.length * ROUND_LINE;
    const step = {
      ...line,
      name: name.join('\n'),
      who: who.join('\n'),
      top: y,
      textX: indent(line),
      nameY,
      whoY,
      y: y + FONT_SIZE / 2,
      afterY: afterY + 7,
    };
    y = afterY + (extra(line) > 0 && line.distance !== '' ? ROUND_LINE + 7 : 0) + GAP;
    return step;
  });
  return { laid, bottom: y };
}
