import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { sources } from '../../../ledger/sources';
import { embedTarget } from '../../../faces/embeds/embedSnippets';
import { oembedOf } from '../../../faces/embeds/oembedOf';
import type { Lang } from '../../../i18n/lang';
import { langItemPaths } from '../../../i18n/paths';
import { words } from '../../../i18n/words';
import { embedContextOf } from '../../../site/layouts/siteContext';

export const getStaticPaths = () => langItemPaths('id', allCharts, ({ id }) => id);

export const GET: APIRoute<{ lang: Lang; item: { id: string } }> = ({ props: { lang, item }, site }) => {
  const chart = publishChart(item.id, sources, lang, import.meta.env.BASE_URL);
  const context = embedContextOf(chart, lang, site);
  return Response.json(
    oembedOf(embedTarget(chart, context), { name: words[lang].siteName, address: context.address('/') }),
  );
};
