import type { APIRoute } from 'astro';
import { allCharts } from '../../../catalog/allCharts';
import { publishChart } from '../../../catalog/publishChart';
import { sources } from '../../../datasets/sources';
import { embedTarget } from '../../../embeds/embedTarget';
import { oembedOf } from '../../../embeds/oembedOf';
import type { Lang } from '../../../i18n/lang';
import { langItemPaths } from '../../../i18n/langPaths';
import { words } from '../../../i18n/words';
import { embedContextOf } from '../../../layouts/embedContextOf';

export const getStaticPaths = () => langItemPaths('id', allCharts, ({ id }) => id);

export const GET: APIRoute<{ lang: Lang; item: { id: string } }> = ({ props: { lang, item }, site }) => {
  const chart = publishChart(item.id, sources, lang, import.meta.env.BASE_URL);
  const context = embedContextOf(chart, lang, site);
  return Response.json(
    oembedOf(embedTarget(chart, context), { name: words[lang].siteName, address: context.address('/') }),
  );
};
