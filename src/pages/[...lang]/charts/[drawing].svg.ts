import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { documentsOf } from '../../../ledger/documents';
import { sources } from '../../../ledger/sources';
import { inLanguage } from '../../../i18n/inLanguage';
import { LANG_TAG, type Lang } from '../../../i18n/lang';
import { langItemPaths, localPath } from '../../../i18n/paths';
import { words } from '../../../i18n/words';
import { documentNames } from '../../../faces/citations/documentNames';
import { outlinedSvg } from '../../../faces/pictures/outlinedSvg';
import { standaloneSvg } from '../../../faces/pictures/standaloneSvg';

interface Item {
  id: string;
  /** With its text as outlines. */
  outlined: boolean;
}

const items: readonly Item[] = allCharts.flatMap(({ id }) => [
  { id, outlined: false },
  { id, outlined: true },
]);

export const getStaticPaths = () =>
  langItemPaths('drawing', items, ({ id, outlined }) => (outlined ? `${id}-outlined` : id));

export const GET: APIRoute<{ lang: Lang; item: Item }> = async ({ props: { lang, item }, site }) => {
  const base = import.meta.env.BASE_URL;
  const chart = publishChart(item.id, sources, lang, base);
  const titles = documentsOf(chart.documents, sources.ledger.documents).map((row) =>
    inLanguage(row, 'title', lang),
  );
  const address = new URL(localPath(`/charts/${chart.id}/`, lang, base), site).href;
  const svg = standaloneSvg(chart, {
    lang: LANG_TAG[lang],
    note: `${words[lang].note}${words[lang].colon}${chart.note}`,
    source: `${words[lang].figureSource}${words[lang].colon}${documentNames(titles, lang)} · ${words[lang].siteName} · CC BY 4.0 · ${address}`,
  });
  const body = item.outlined ? await outlinedSvg(svg, lang) : svg;
  return new Response(body, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
