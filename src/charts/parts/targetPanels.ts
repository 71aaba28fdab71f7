import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import type { TaskTargetRows } from '../taskTargets.ts';
import { firmnessMarks } from './firmnessMarks.ts';
import { smallScreenFont } from './smallScreenFont.ts';

const PITCH = 14;
const ROW = 20;
const HEAD = 32;

/** One basis after the other: under its name a line per field that has such targets, with as many marks. */
export function targetPanels({ fields, bases, dots }: TaskTargetRows, at: { top: number; width: number }) {
  const left = Math.max(...fields.map(({ label }) => textWidth(label, smallScreenFont))) + 8;
  let y = at.top;
  const panels = bases.map((basis) => {
    const head = y + HEAD / 2 + 2;
    y += HEAD;
    const lines = fields
      .map((field) => ({
        ...field,
        own: dots.filter((dot) => dot.field === field.id && dot.basis === basis.id),
      }))
      .filter(({ own }) => own.length > 0)
      .map((line, index) => ({ ...line, y: y + (index + 0.5) * ROW }));
    y += lines.length * ROW;
    return { ...basis, y: head, lines };
  });
  const lines = panels.flatMap((panel) => panel.lines);
  const text = { y: 'y', textAnchor: 'start', fill: token('ink') } as const;
  const marks: Plot.Markish[] = [
    Plot.ruleY(panels, { y: (panel: { y: number }) => panel.y + 12, stroke: token('rule') }),
    Plot.text(panels, { ...text, x: 0, text: 'label', fontWeight: 600 }),
    Plot.text(panels, {
      ...text,
      x: at.width,
      text: (panel: { count: number }) => String(panel.count),
      textAnchor: 'end',
      fontWeight: 600,
    }),
    Plot.text(lines, { ...text, x: 0, text: 'label' }),
    Plot.text(lines, {
      ...text,
      x: at.width,
      text: ({ own }: { own: readonly unknown[] }) => String(own.length),
      textAnchor: 'end',
      fill: token('ink-2'),
    }),
    ...firmnessMarks(
      lines.flatMap(({ own, y: middle }) =>
        own.map((dot, index) => ({ ...dot, x: left + 7 + index * PITCH, y: middle })),
      ),
    ),
  ];
  return { marks, bottom: y };
}
