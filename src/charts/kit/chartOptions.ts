/** What every chart function is given beside its rows. */
export interface ChartOptions {
  /** The DOM to draw with; charts never reach for a global one. */
  document: Document;
  /** Width of the drawing in pixels; each chart has a layout of its own below {@link WIDE_FROM}. */
  width: number;
}

/** A drawing for each of three rooms: the narrowest it is shown in, so that text is never smaller than drawn. */
export const WIDE = 720;
export const COLUMN = 480;
/** A wide drawing may be as narrow as this: in pictures, whose text is larger. */
export const WIDE_FROM = 672;
/** A screen of 320 px, which gives a drawing most of its margins. */
export const NARROW = 312;

/** Smallest text of any chart, in pixels. */
export const FONT_SIZE = 12;
