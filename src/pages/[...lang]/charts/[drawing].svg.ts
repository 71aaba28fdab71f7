import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { documentsOf } from '../../../ledger/documents';
import { type ReleasedChart, releasedCharts } from '../../../ledger/loadReleases';
import { sources } from '../../../ledger/sources';
import { releasedPicture } from '../../../site/layouts/releasedPicture';
import { inLanguage } from '../../../i18n/inLanguage';
import { LANG_TAG, type Lang } from '../../../i18n/lang';
import { langItemPaths, localPath } from '../../../i18n/paths';
import { words } from '../../../i18n/words';
import { documentNames } from '../../../faces/citations/documentNames';
import { outlinedSvg } from '../../../faces/pictures/outlinedSvg';
import { releasedSvg } from '../../../faces/pictures/releasedSvg';
import { drawnWide, standaloneSvg } from '../../../faces/pictures/standaloneSvg';

/** A chart as it is, with its text as outlines, or as it was released: `awards-map@2.1.0`. */
type Item = { id: string; form: 'live' | 'outlined' } | { form: 'released'; chart: ReleasedChart };

const items: readonly Item[] = [
  ...allCharts.flatMap(({ id }): Item[] => [
    { id, form: 'live' },
    { id, form: 'outlined' },
  ]),
  ...releasedCharts().map((chart): Item => ({ form: 'released', chart })),
];

function nameOf(item: Item): string {
  if (item.form === 'released') return `${item.chart.chart}@${item.chart.version}`;
  return item.form === 'live' ? item.id : `${item.id}-outlined`;
}

export const getStaticPaths = () => langItemPaths('drawing', items, nameOf);

/** The chart as it is now. */
function drawn(id: string, lang: Lang, site: URL | undefined): string {
  const base = import.meta.env.BASE_URL;
  const chart = publishChart(id, sources, lang, base);
  const titles = documentsOf(chart.documents, sources.ledger.documents).map((row) =>
    inLanguage(row, 'title', lang),
  );
  const address = new URL(localPath(`/charts/${chart.id}/`, lang, base), site).href;
  return standaloneSvg(drawnWide(chart), {
    lang: LANG_TAG[lang],
    note: `${words[lang].note}${words[lang].colon}${chart.note}`,
    source: `${words[lang].figureSource}${words[lang].colon}${documentNames(titles, lang)} · ${words[lang].siteName} · CC BY 4.0 · ${address}`,
  });
}

export const GET: APIRoute<{ lang: Lang; item: Item }> = async ({ props: { lang, item }, site }) => {
  const svg =
    item.form === 'released'
      ? releasedSvg(releasedPicture(item.chart, lang, site))
      : drawn(item.id, lang, site);
  const body = item.form === 'outlined' ? await outlinedSvg(svg, lang) : svg;
  return new Response(body, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
