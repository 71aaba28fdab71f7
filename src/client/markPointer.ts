import { ChartTip } from './chartTip.ts';
import type { Chart, Mark } from './readChart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A frame around marks too small or too wordy for an outline of their own. */
function frameOf(mark: SVGGraphicsElement): SVGElement {
  const { x, y, width, height } = mark.getBBox();
  const frame = document.createElementNS(SVG, 'rect');
  const box = { x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: 4 };
  for (const [name, value] of Object.entries(box)) frame.setAttribute(name, String(value));
  return frame;
}

const SMALL = 14;

/** Whole, as the style has them: a page keeps the rules whose names its scripts say. */
const RINGS = {
  halo: 'ring-halo',
  on: 'ring-on',
  focus: 'ring-focus',
  chosen: 'ring-chosen',
} as const;
type RingKind = Exclude<keyof typeof RINGS, 'halo'>;

/**
 * Draws a ring around a mark, on top of its layer: neighbours drawn later would cover an outline of its own.
 *
 * @param kind becomes the class
 * @returns takes the ring away
 */
export function ringMark(mark: SVGElement, kind: RingKind): () => void {
  const shape = mark.localName === 'a' ? (mark.firstElementChild ?? mark) : mark;
  const { width, height } = mark.getBoundingClientRect();
  // A bar of none has no width, so no outline either; in the layout that is not shown everything measures nothing.
  const thin = Math.min(width, height) < (kind === 'focus' ? SMALL : 1) && Math.max(width, height) > 0;
  const framed = thin || (shape.localName === 'text' && height > 0);
  const layer = mark.parentElement;
  const rings = [RINGS.halo, RINGS[kind]].map((name) => {
    const ring = framed ? frameOf(mark as SVGGraphicsElement) : (shape.cloneNode() as SVGElement);
    for (const { name: own } of [...ring.attributes])
      if (/^(?:id|role|tab|aria)/.test(own)) ring.removeAttribute(own);
    ring.setAttribute('fill', 'none');
    ring.setAttribute('class', `ring ${name}`);
    ring.setAttribute('aria-hidden', 'true');
    layer?.append(ring);
    return ring;
  });
  return () => {
    for (const ring of rings) ring.remove();
  };
}

/** What is pointed at, by pointer, focus or table: on the whole page one mark and its row at a time. */
export class MarkPointer {
  readonly tip = new ChartTip();
  #undo: (() => void)[] = [];

  /** Rings marks of one row, and marks the row. */
  pointAt(
    { table }: Chart,
    row: number,
    marks: readonly Mark[],
    kind: RingKind,
  ): HTMLTableRowElement | undefined {
    this.leave();
    const line = table?.rows[row];
    line?.setAttribute('data-on', '');
    this.#undo = marks.map(({ element }) => ringMark(element, kind));
    this.#undo.push(() => line?.removeAttribute('data-on'));
    return line;
  }

  /** Points at a mark and says what it is. */
  enter(chart: Chart, mark: Mark, kind: RingKind): void {
    const row = this.pointAt(chart, mark.row, [mark], kind);
    const undo = this.#undo;
    void this.tip.show(mark, row, chart.words['open'] ?? '').then((more) => {
      if (!more || this.#undo !== undo) return;
      mark.element.setAttribute('aria-describedby', 'tip');
      undo.push(() => {
        mark.element.removeAttribute('aria-describedby');
      });
    });
  }

  leave(): void {
    for (const step of this.#undo) step();
    this.#undo = [];
  }
}
