import type { APIRoute } from 'astro';
import { allCharts } from '../../../../catalog/allCharts';
import { publishChart } from '../../../../catalog/publishChart';
import script from '../../../../client/embedFrame.ts?raw';
import { sources } from '../../../../datasets/sources';
import { embedPage } from '../../../../embeds/embedPage';
import type { Lang } from '../../../../i18n/lang';
import { langItemPaths } from '../../../../i18n/langPaths';
import { embedContextOf } from '../../../../layouts/embedContextOf';

export const getStaticPaths = () => langItemPaths('id', allCharts, ({ id }) => id);

export const GET: APIRoute<{ lang: Lang; item: { id: string } }> = ({ props: { lang, item }, site }) => {
  const chart = publishChart(item.id, sources, lang, import.meta.env.BASE_URL);
  const body = embedPage({ chart, script }, embedContextOf(chart, lang, site));
  return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
