import type { APIRoute } from 'astro';
import { type PlaceRecord, placeRecords } from '../../../../../analysis/placeRecords';
import { embedScript } from '../../../../../faces/embeds/embedScript';
import { placeEmbedPage } from '../../../../../faces/embeds/placeEmbedPage';
import type { Lang } from '../../../../../i18n/lang';
import { langItemPaths } from '../../../../../i18n/paths';
import { sources } from '../../../../../ledger/sources';
import { placeCard } from '../../../../../site/layouts/placeCard';
import { embedContextOf } from '../../../../../site/layouts/siteContext';

export const getStaticPaths = () =>
  langItemPaths('id', placeRecords(sources.ledger), ({ place }) => place.id);

export const GET: APIRoute<{ lang: Lang; item: PlaceRecord }> = ({ props: { lang, item }, site }) => {
  const card = placeCard(item, lang);
  return new Response(placeEmbedPage(card, embedScript, embedContextOf(card, lang, site)), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
