/** What stands for a chart where it is a picture of 256 by 144 pixels: one number, and shapes few enough to be seen. */
import type { TokenName } from '../../theme/tokens.ts';

/** A bar from zero; without a value its place stays empty. */
export interface ThumbBar {
  value: number | null;
  tone: TokenName;
  /** Drawn across the bar, or where it would be. */
  target?: number | null;
  hollow?: boolean;
}

/** A square, hollow or filled. */
export interface ThumbSquare {
  column: number;
  row: number;
  tone: TokenName;
  hollow?: boolean;
}

/** From a solid dot to a hollow ring. */
export interface ThumbStep {
  from: number;
  to: number;
}

export type ThumbShapes =
  | { form: 'columns' | 'lines'; bars: readonly ThumbBar[] }
  | { form: 'squares'; squares: readonly ThumbSquare[] }
  | { form: 'shares'; rows: readonly (readonly { share: number; tone: TokenName }[])[] }
  | { form: 'steps'; steps: readonly ThumbStep[] };

export type Thumb = ThumbShapes & {
  /** Its number, the same in every language: the title beside it says of what. */
  label: string;
};

/** Things one after the other in rows of so many, as squares. */
export const inRows = (
  tones: readonly Omit<ThumbSquare, 'column' | 'row'>[],
  columns: number,
): ThumbSquare[] =>
  tones.map((tone, index) => ({ ...tone, column: index % columns, row: Math.floor(index / columns) }));
