import type { Choice } from './linkPlaces.ts';
import type { MarkPointer } from './markPointer.ts';
import type { Chart, Mark } from './readChart.ts';

/** What the arrow keys mean on maps: the place in a row of `data-near`. */
const WAYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** What they mean elsewhere, and page keys everywhere: steps in the order of the table. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Where a key leads from a stop.
 *
 * @param rows the row of each stop
 * @param near of each row those left, right, above and below, -1 for none; empty where the chart is no map
 * @returns index of a stop, the same one at an edge; `undefined` for a key that moves nothing
 */
export function nextStop(
  key: string,
  at: number,
  rows: readonly number[],
  near: readonly (readonly number[])[],
): number | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const ways = near[rows[at] ?? -1] ?? [];
  const way = WAYS.indexOf(key);
  // A place without neighbours, such as a zone without borders, is left by the order of the table.
  if (way >= 0 && ways.some((row) => row >= 0)) {
    const there = rows.indexOf(ways[way] ?? -1);
    return there < 0 ? at : there;
  }
  return Math.min(Math.max(at + step, 0), rows.length - 1);
}

/** The one tab stop of a chart, which moves with the focus. */
class Roving {
  at = 0;
  /** Whether a key moves the focus now: WebKit does not show the focus a script sets after a click. */
  byKey = false;
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
    const byKey = roving.byKey || mark.element.matches(':focus-visible');
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
    if (next !== undefined) {
      roving.byKey = true;
      roving.move(next)?.focus();
      roving.byKey = false;
    } else if (key === ' ') {
      choice.toggle(mark);
      // Again, so that the focus lies over the choice.
      pointer.enter(chart, mark, 'focus');
    } else if (key === 'Enter' && mark.link !== mark.element)
      mark.link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  });
}
