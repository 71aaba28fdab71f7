import type { Choice } from './linkPlaces.ts';
import type { MarkPointer } from './markPointer.ts';
import type { Chart } from './readChart.ts';

/** Tips on hover, choice and tips by click and tap. */
export function wirePointer(chart: Chart, pointer: MarkPointer, choice: Choice): void {
  const { drawing, markAt } = chart;
  const away = ({ pointerType }: PointerEvent): void => {
    // A finger is lifted before one reads: what it opened stays until another touch.
    if (pointerType === 'touch') return;
    pointer.leave();
    pointer.tip.hideSoon();
  };
  drawing.addEventListener('pointerover', (event) => {
    const mark = markAt(event.target);
    if (!mark) away(event);
    else if (event.pointerType !== 'touch') pointer.enter(chart, mark, 'on');
  });
  drawing.addEventListener('pointerleave', away);
  drawing.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    const { detail, ctrlKey, metaKey, shiftKey, altKey } = event;
    // Keys and assistive technology follow a link (detail 0), and so do words: a pointer on a shape chooses.
    if (!mark || mark.worded || detail === 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    choice.toggle(mark);
    pointer.enter(chart, mark, 'on');
  });
}

/** A row of the chart's table points back at its marks. */
export function wireTable(chart: Chart, pointer: MarkPointer): void {
  const { drawing, marks, table } = chart;
  const pointBack = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest('tr') : null;
    const index = row && table ? [...table.rows].indexOf(row) : -1;
    // Of the two layouts, the one that is shown.
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
