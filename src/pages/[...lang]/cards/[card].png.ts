import type { APIRoute } from 'astro';
import { cardSvg } from '../../../faces/pictures/cardSvg';
import { lettersOf } from '../../../faces/pictures/pictureFonts';
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

interface Cards {
  svgs: ReadonlyMap<string, string>;
  /** Their faces are cut once for the letters of all. */
  letters: string;
}

const drawn = new Map<Lang, Cards>();

function cardsIn(lang: Lang, site: URL | undefined): Cards {
  const known = drawn.get(lang);
  if (known !== undefined) return known;
  const origin = { site, base: import.meta.env.BASE_URL, data: dataVersion };
  const svgs = new Map([...shareCards(lang)].map(([name, card]) => [name, cardSvg(card, lang, origin)]));
  const cards = { svgs, letters: lettersOf(svgs.values()) };
  drawn.set(lang, cards);
  return cards;
}

export const GET: APIRoute<{ lang: Lang; card: string }> = async ({ props: { lang, card }, site }) => {
  const { svgs, letters } = cardsIn(lang, site);
  const png = (await renderPicture(svgs.get(card) ?? '', lang, [1], letters)).get(1);
  return new Response(Buffer.from(png ?? []), { headers: { 'content-type': 'image/png' } });
};
