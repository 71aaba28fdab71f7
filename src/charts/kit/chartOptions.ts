/** What every chart function is given beside its rows. */
export interface ChartOptions {
  /** The DOM to draw with; charts never reach for a global one. */
  document: Document;
  /** Width of the drawing in pixels; each chart has a layout of its own below {@link NARROW}. */
  width: number;
}

/** Layouts are drawn for these two widths, of a desk and of a small phone's column; the page shows the one that fits. */
export const WIDE = 720;
export const NARROW = 328;
/** Width of a newsroom's or tablet's column, for charts that have a drawing of their own for it. */
export const COLUMN = 480;

/** Smallest text of any chart, in pixels. */
export const FONT_SIZE = 12;
