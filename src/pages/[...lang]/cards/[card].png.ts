import type { APIRoute } from 'astro';
import { cardSvg } from '../../../faces/pictures/cardSvg';
import { renderPicture } from '../../../faces/pictures/renderPicture';
import { LANGS, type Lang } from '../../../i18n/lang';
import { langParam } from '../../../i18n/paths';
import { dataVersion } from '../../../ledger/dataVersion';
import { shareCards } from '../../../site/layouts/shareCards';

export const getStaticPaths = () =>
  LANGS.flatMap((lang) =>
    [...shareCards(lang).keys()].map((card) => ({
      params: { lang: langParam(lang), card },
      props: { lang, card },
    })),
  );

const drawn = new Map<Lang, ReadonlyMap<string, string>>();

/** The cards of a language: their faces are cut once for the letters of all. */
function cardsIn(lang: Lang, site: URL | undefined): ReadonlyMap<string, string> {
  const origin = { site, base: import.meta.env.BASE_URL, data: dataVersion };
  const svgs =
    drawn.get(lang) ??
    new Map([...shareCards(lang)].map(([name, card]) => [name, cardSvg(card, lang, origin)]));
  drawn.set(lang, svgs);
  return svgs;
}

export const GET: APIRoute<{ lang: Lang; card: string }> = async ({ props: { lang, card }, site }) => {
  const svgs = cardsIn(lang, site);
  const letters = [...svgs.values()].join('');
  const png = (await renderPicture(svgs.get(card) ?? '', lang, [1], { draft: 1, letters })).get(1);
  return new Response(Buffer.from(png ?? []), { headers: { 'content-type': 'image/png' } });
};
