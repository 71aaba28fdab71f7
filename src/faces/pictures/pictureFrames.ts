/** The shapes a picture is made in: of a link's preview and of a square post. */
export interface PictureFrame {
  width: number;
  height: number;
  margin: number;
  /** Sizes of the headline to try, from the one we like best. */
  headlines: readonly number[];
  dek: number;
  /** Source, licence and address. */
  small: number;
  /** Widths of the column of words to try where it stands beside the drawing. */
  columns: readonly number[];
}

export const pictureFrames = {
  landscape: {
    width: 1200,
    height: 675,
    margin: 36,
    headlines: [34, 30, 26, 23],
    dek: 16,
    small: 13,
    columns: [340, 300, 264],
  },
  square: {
    width: 1200,
    height: 1200,
    margin: 48,
    headlines: [44, 38, 34, 30],
    dek: 20,
    small: 16,
    columns: [400, 340],
  },
} as const satisfies Record<string, PictureFrame>;

/** Files of a chart's picture: what follows its id, the frame and how many pixels stand for one. */
export const pictureFiles = [
  { suffix: '', frame: 'landscape', scale: 1 },
  { suffix: '@2x', frame: 'landscape', scale: 2 },
  { suffix: '-square', frame: 'square', scale: 1 },
] as const satisfies readonly { suffix: string; frame: keyof typeof pictureFrames; scale: 1 | 2 }[];
