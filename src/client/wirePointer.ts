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
