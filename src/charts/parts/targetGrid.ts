import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapBold } from '../../format/wrapBold.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../chartOptions.ts';
import type { TargetDot, TargetLine, TaskTargetRows } from '../taskTargets.ts';
import { firmnessMarks } from './firmnessMarks.ts';

const PITCH = 14;
const LINE = 15;
const TOTAL = 26;

/** Marks of a cell from its corner, so many in a line. */
function placeDots(dots: readonly TargetDot[], left: number, y: number, perLine: number) {
  return dots.map((dot, index) => ({
    ...dot,
    x: left + 7 + (index % perLine) * PITCH,
    y: y + 7 + Math.floor(index / perLine) * LINE,
  }));
}

function headMarks(bases: readonly TargetLine[], lefts: readonly number[], column: number, top: number) {
  const heads = bases.map(({ label, count }) => [...wrapBold(label, column - 6, FONT_SIZE), String(count)]);
  const deepest = Math.max(...heads.map((lines) => lines.length));
  const lines = heads.flatMap((own, index) =>
    own.map((text, line) => ({
      text,
      x: lefts[index] ?? 0,
      y: top + 8 + (deepest - own.length + line) * LINE,
      count: line === own.length - 1,
    })),
  );
  type Line = (typeof lines)[number];
  const text = { x: 'x', y: 'y', text: 'text', textAnchor: 'start' } as const;
  return {
    bottom: top + deepest * LINE + 6,
    marks: [
      Plot.text(
        lines.filter((line: Line) => !line.count),
        { ...text, fontWeight: 600, fill: token('ink') },
      ),
      Plot.text(
        lines.filter((line: Line) => line.count),
        { ...text, fill: token('ink-2') },
      ),
    ],
  };
}

/** Fields down, bases across, totals at the end of both. */
export function targetGrid({ fields, bases, dots }: TaskTargetRows, at: { top: number; width: number }) {
  const labelWidth = Math.max(...fields.map(({ label }) => textWidth(label, FONT_SIZE))) + 14;
  const column = (at.width - labelWidth - TOTAL) / bases.length;
  const lefts = bases.map((_, index) => labelWidth + index * column);
  const perLine = Math.floor((column - 4) / PITCH);
  const head = headMarks(bases, lefts, column, at.top);
  let y = head.bottom;
  const rows = fields.map((field) => {
    const cells = bases.map(({ id }) => dots.filter((dot) => dot.field === field.id && dot.basis === id));
    const lines = Math.max(...cells.map((cell) => Math.ceil(cell.length / perLine)));
    const row = { ...field, y, middle: y + 5 + (lines * LINE) / 2 };
    const placed = cells.flatMap((cell, index) => placeDots(cell, lefts[index] ?? 0, y + 5, perLine));
    y += lines * LINE + 10;
    return { ...row, placed };
  });
  const text = { y: 'middle', textAnchor: 'start', fill: token('ink') } as const;
  const marks: Plot.Markish[] = [
    ...head.marks,
    Plot.ruleY(rows, { y: 'y', stroke: token('rule') }),
    Plot.text(rows, { ...text, x: 0, text: 'label' }),
    Plot.text(rows, {
      ...text,
      x: at.width,
      text: ({ count }: TargetLine) => String(count),
      textAnchor: 'end',
      fontWeight: 600,
    }),
    ...firmnessMarks(rows.flatMap(({ placed }) => placed)),
  ];
  return { marks, bottom: y };
}
