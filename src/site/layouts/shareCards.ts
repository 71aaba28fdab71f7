import { countAwardsByCategory } from '../../analysis/awards.ts';
import { placeRecords } from '../../analysis/placeRecords.ts';
import { publishChart } from '../../charts/kit/allCharts.ts';
import { type Card, CARD } from '../../faces/pictures/cardSvg.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { sources } from '../../ledger/sources.ts';
import { pageCards } from './pageCards.ts';
import { placeCard } from './placeCard.ts';

const { ledger } = sources;

/** Of a place the lead among its figures; none of one of which nothing was looked up. */
const ofPlaces = (lang: Lang): [string, Card][] =>
  placeRecords(ledger).flatMap((record): [string, Card][] => {
    const { id, name, lead } = placeCard(record, lang);
    if (lead === undefined) return [];
    const { value: number, label, source } = lead;
    const card = { subject: name, number, label: `${label} · ${source}`, path: `/places/${id}/` };
    return [[`place-${id}`, card]];
  });

const ofAwards = (lang: Lang): [string, Card][] =>
  countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places).map(({ category, count }) => [
    `award-${category.id}`,
    {
      subject: inLanguage(category, 'label', lang),
      number: String(count),
      label: t('个地方，2020年受督查激励', 'places commended in 2020')[lang],
      path: `/awards/${category.id}/`,
    },
  ]);

/** The first page has the number of the chart it begins with. */
function ofHome(lang: Lang): [string, Card] {
  const { thumb, headline } = publishChart('city-growth', sources, lang, import.meta.env.BASE_URL);
  const subject = t('全市，说到做到了吗？', 'Did the city do what it said?')[lang];
  return ['home', { subject, number: thumb.label, label: headline, path: '/' }];
}

const known = new Map<Lang, ReadonlyMap<string, Card>>();

/** The cards of a language by the names of their files. */
export function shareCards(lang: Lang): ReadonlyMap<string, Card> {
  const cards =
    known.get(lang) ?? new Map([ofHome(lang), ...ofPlaces(lang), ...ofAwards(lang), ...pageCards(lang)]);
  known.set(lang, cards);
  return cards;
}

/** What a page says of its picture; nothing where there is no card of the name. */
export function cardImage(
  name: string,
  lang: Lang,
): { path: string; alt: string; height: number } | undefined {
  const card = shareCards(lang).get(name);
  if (card === undefined) return undefined;
  const alt = t(
    `${card.subject}：${card.number}，${card.label}`,
    `${card.subject}: ${card.number}, ${card.label}`,
  );
  return { path: `/cards/${name}.png`, alt: alt[lang], height: CARD.height };
}
