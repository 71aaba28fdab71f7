import type { Lang } from '../i18n/lang.ts';
import { localPath } from '../i18n/paths.ts';
import { chartById } from './allCharts.ts';
import type { PublishedChart, Sources } from './defineChart.ts';

/** A chart of the catalog in a language, with links under the site's base. */
export function publishChart(id: string, sources: Sources, lang: Lang, base: string): PublishedChart {
  return chartById(id).publish(sources, lang, (path) => localPath(path, lang, base));
}
