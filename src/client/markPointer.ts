import { ChartTip } from './chartTip.ts';
import type { Chart } from './readChart.ts';
import type { Mark } from './readMarks.ts';
import { ringMark } from './ringMark.ts';

/** What is pointed at, by pointer, focus or table: on the whole page one mark and its row at a time. */
export class MarkPointer {
  readonly tip = new ChartTip();
  #undo: (() => void)[] = [];

  /** Rings marks of one row, and marks the row. */
  pointAt(
    { table }: Chart,
    row: number,
    marks: readonly Mark[],
    kind: string,
  ): HTMLTableRowElement | undefined {
    this.leave();
    const line = table?.rows[row];
    line?.setAttribute('data-on', '');
    this.#undo = marks.map(({ element }) => ringMark(element, kind));
    this.#undo.push(() => line?.removeAttribute('data-on'));
    return line;
  }

  /** Points at a mark and says what it is. */
  enter(chart: Chart, mark: Mark, kind: string): void {
    const row = this.pointAt(chart, mark.row, [mark], kind);
    if (!this.tip.show(mark, row, chart.words['open'] ?? '')) return;
    mark.element.setAttribute('aria-describedby', 'tip');
    this.#undo.push(() => {
      mark.element.removeAttribute('aria-describedby');
    });
  }

  leave(): void {
    for (const step of this.#undo) step();
    this.#undo = [];
  }
}
