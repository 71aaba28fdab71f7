import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { formatList } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { DataVersion } from '../../ledger/dataVersion.ts';
import { mapNote } from '../mapNote.ts';
import { COLUMN, NARROW } from '../../charts/kit/chartOptions.ts';

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
    headlines: [38, 34, 30, 27],
    dek: 20,
    small: 20,
    columns: [580, 520, 460, 388, 350, 316],
  },
  square: {
    width: 1200,
    height: 1200,
    margin: 40,
    headlines: [44, 38, 34, 30],
    dek: 24,
    small: 20,
    columns: [440, 400, 340],
  },
} as const satisfies Record<string, PictureFrame>;

/** A picture as wide as a phone or a column, and as high as its chart. */
export interface TallFrame {
  width: number;
  margin: number;
  headline: number;
  dek: number;
  small: number;
  /** Width of the layout that is drawn. */
  drawn: number;
}

export const tallFrames = {
  // 1080 pixels are 360 on most phones: no text is smaller than 30.
  phone: { width: 1080, margin: 36, headline: 60, dek: 40, small: 32, drawn: NARROW },
  column: { width: 620, margin: 16, headline: 24, dek: 15, small: 13, drawn: COLUMN },
} as const satisfies Record<string, TallFrame>;

/** Files of a chart's picture: what follows its id, the frame and how many pixels stand for one. */
export const pictureFiles = [
  { suffix: '', frame: 'landscape', scale: 1 },
  { suffix: '@2x', frame: 'landscape', scale: 2 },
  { suffix: '-square', frame: 'square', scale: 1 },
  { suffix: '-phone', frame: 'phone', scale: 1 },
  { suffix: '-column', frame: 'column', scale: 1 },
  { suffix: '-column@2x', frame: 'column', scale: 2 },
] as const satisfies readonly {
  suffix: string;
  frame: keyof typeof pictureFrames | keyof typeof tallFrames;
  scale: 1 | 2;
}[];

/** What stands around the drawing. */
export interface PictureWords {
  headline: string;
  dek: string;
  /** Name of the site, and version of its data. */
  siteName: string;
  /** Day of that version, and licence. */
  issue: string;
  /** The source line from the fullest to the shortest: the first that fits is taken. */
  sources: readonly string[];
  /** Lines more a source may take, where it begins with what a map must say. */
  noteLines: number;
  /** Address of the chart's page. */
  terms: string;
  /** What stands under a drawing that is not whole, the longest first. */
  more: (rows: number) => readonly string[];
}

/** Where and when a picture is made: it is passed on without its page. */
export interface PictureOrigin {
  /** Address of the site, and the base its pages stand under. */
  site: URL | undefined;
  base: string;
  data: DataVersion;
}

/** Address of a page as it is printed; the path alone where nobody said where the site will stand. */
export function printedAddress(page: string, lang: Lang, { site, base }: PictureOrigin): string {
  const path = localPath(page, lang, base);
  return site === undefined || site.hostname === 'localhost' ? path : site.host + path;
}

const moreRows = (rows: number): Words =>
  rows === 0
    ? t('没有画完，见全图', 'The whole chart')
    : t(`还有${String(rows)}条，见全图`, `${String(rows)} more in the whole chart`);

/** The words around a chart's drawing. */
export function pictureWords(
  chart: PublishedChart,
  documents: readonly DocumentRow[],
  lang: Lang,
  origin: PictureOrigin,
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
  const terms = printedAddress(`/charts/${chart.id}/`, lang, origin);
  return {
    headline: chart.headline,
    dek: chart.dek,
    siteName: `${w.siteName} ${origin.data.version}`,
    issue: `${origin.data.date} · CC BY 4.0`,
    sources: sources.map(
      (text) => `${chart.map ? `${mapNote[lang]} ` : ''}${w.figureSource}${w.colon}${text}`,
    ),
    noteLines: chart.map ? 3 : 0,
    terms,
    more: (rows) => [`${moreRows(rows)[lang]}${w.colon}${terms}`, moreRows(rows)[lang]],
  };
}
