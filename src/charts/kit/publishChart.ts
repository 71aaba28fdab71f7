import type { Lang } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { chartById } from './allCharts.ts';
import type { PublishedChart, Sources } from './defineChart.ts';

const published = new WeakMap<Sources, Map<string, PublishedChart>>();

/**
 * A chart of the catalog in a language, with links under the site's base. Page, embed, oEmbed, pictures and files of a chart are
 * made from one publication, kept as long as the tables it was read from.
 */
export function publishChart(id: string, sources: Sources, lang: Lang, base: string): PublishedChart {
  const kept = published.get(sources) ?? new Map<string, PublishedChart>();
  published.set(sources, kept);
  const key = `${lang} ${base} ${id}`;
  const chart = kept.get(key) ?? chartById(id).publish(sources, lang, (path) => localPath(path, lang, base));
  kept.set(key, chart);
  return chart;
}
