import type { Choice } from './linkPlaces.ts';
import type { MarkPointer } from './markPointer.ts';
import { nextStop } from './nextStop.ts';
import type { Chart } from './readChart.ts';
import type { Mark } from './readMarks.ts';

/** The one tab stop of a chart, which moves with the focus. */
class Roving {
  at = 0;
  readonly stops: readonly Mark[];

  constructor(stops: readonly Mark[]) {
    this.stops = stops;
    this.move(0);
  }

  move(to: number): SVGElement | undefined {
    this.stops[this.at]?.element.setAttribute('tabindex', '-1');
    this.at = to;
    const stop = this.stops[to]?.element;
    stop?.setAttribute('tabindex', '0');
    return stop;
  }
}

/** Shows the line of keys while the focus is in a chart; its words stay, for the same words again would be announced again. */
function showHelp(help: HTMLElement, words: string | undefined): void {
  if (words !== undefined && help.textContent !== words) help.textContent = words;
  help.classList.toggle('shown', words !== undefined);
}

function wireFocus(chart: Chart, roving: Roving, pointer: MarkPointer, help: HTMLElement): void {
  const { drawing, stops, markAt, words } = chart;
  // Around the drawing, not on it: an SVG element that listens for focus becomes a tab stop itself.
  const frame = drawing.parentElement ?? drawing;
  frame.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (!mark) return;
    const index = stops.findIndex(({ name, row }) => name === mark.name && row === mark.row);
    if (index >= 0) roving.move(index);
    const byKey = mark.element.matches(':focus-visible');
    pointer.enter(chart, mark, byKey ? 'focus' : 'on');
    if (byKey) showHelp(help, words['keysHelp']);
  });
  frame.addEventListener('focusout', (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (relatedTarget instanceof Node && pointer.tip.box.contains(relatedTarget)) return;
    showHelp(help, undefined);
    pointer.leave();
    pointer.tip.hide();
  });
}

/** One tab stop, arrow keys between marks, space to choose, Enter to follow. */
export function wireKeys(chart: Chart, pointer: MarkPointer, choice: Choice, help: HTMLElement): void {
  const { drawing, stops, near } = chart;
  const roving = new Roving(stops);
  const rows = stops.map(({ row }) => row);
  wireFocus(chart, roving, pointer, help);
  drawing.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const mark = stops[roving.at];
    if (!mark || ctrlKey || metaKey || altKey) return;
    const next = nextStop(key, roving.at, rows, near);
    if (next !== undefined) roving.move(next)?.focus();
    else if (key === ' ') {
      choice.toggle(mark);
      // Again, so that the focus lies over the choice.
      pointer.enter(chart, mark, 'focus');
    } else if (key === 'Enter' && mark.link !== mark.element)
      mark.link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  });
}
