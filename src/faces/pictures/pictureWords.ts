import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import { formatList } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';

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
