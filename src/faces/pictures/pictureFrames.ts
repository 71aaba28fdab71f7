import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { formatList } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';

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

/** What stands around the drawing. */
export interface PictureWords {
  headline: string;
  dek: string;
  siteName: string;
  /** The source line from the fullest to the shortest: the first that fits is taken. */
  sources: readonly string[];
  /** Licence and address. */
  terms: string;
}

/**
 * The words around a chart's drawing. The address is the path alone, so that a picture is the same wherever the site
 * stands and need not be drawn again.
 */
export function pictureWords(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
): PictureWords {
  const w = words[lang];
  const titles = documents.map((row) => inLanguage(row, 'title', lang));
  const shorter = titles
    .slice(0, 2)
    .map((_, index, { length }) =>
      w.firstOfDocuments(formatList(titles.slice(0, length - index), lang), titles.length),
    );
  const sources = [
    formatList(titles, lang),
    ...(titles.length > 2 ? shorter : []),
    w.documentCount(titles.length),
  ];
  return {
    headline: chart.headline,
    dek: chart.dek,
    siteName: w.siteName,
    sources: sources.map((text) => `${w.figureSource}${w.colon}${text}`),
    terms: `CC BY 4.0 · ${localPath(`/charts/${chart.id}/`, lang, '')}`,
  };
}
