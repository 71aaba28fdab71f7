import type { Mark } from './readChart.ts';

/** Time to move the pointer from a mark onto its tip, in milliseconds. */
const GRACE = 300;

/** The one tip of the page: name, facts of the table's row, and the mark's link. */
export class ChartTip {
  readonly box = document.createElement('div');
  #timer = 0;
  #asked: Mark | undefined;

  constructor() {
    this.box.className = 'tip';
    this.box.hidden = true;
    // A press on it takes the focus from the mark: it must be known where to.
    this.box.tabIndex = -1;
    this.box.addEventListener('pointerenter', () => {
      clearTimeout(this.#timer);
    });
    this.box.addEventListener('pointerleave', () => {
      this.hideSoon();
    });
    document.querySelector('main')?.append(this.box);
  }

  /** Shows a mark, unless another was asked for since; says whether there is more than its name. */
  async show(mark: Mark, row: HTMLTableRowElement | undefined, open: string): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#asked = mark;
    const { fillTip } = await import('./fillTip.ts');
    return this.#asked === mark && fillTip(this.box, mark, row, open);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#asked = undefined;
    this.box.hidden = true;
  }

  /** Leaves time for the pointer to reach the tip. */
  hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.hide();
    }, GRACE);
  }
}
