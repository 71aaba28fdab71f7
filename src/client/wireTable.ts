import type { MarkPointer } from './markPointer.ts';
import type { Chart } from './readChart.ts';

/** A row of the chart's table points back at its marks. */
export function wireTable(chart: Chart, pointer: MarkPointer): void {
  const { drawing, marks, table } = chart;
  const pointBack = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('tr') : null;
    const index = row && table ? [...table.rows].indexOf(row) : -1;
    // Of the layouts, the one that is shown.
    if (index < 0 || drawing.getBoundingClientRect().width === 0) return;
    pointer.pointAt(
      chart,
      index,
      marks.filter((mark) => mark.row === index),
      'on',
    );
  };
  const leave = (): void => {
    pointer.leave();
  };
  for (const event of ['pointerover', 'focusin']) table?.addEventListener(event, pointBack);
  for (const event of ['pointerleave', 'focusout']) table?.addEventListener(event, leave);
}
