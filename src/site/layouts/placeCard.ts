import type { KeyFigure } from '../../analysis/keyFigures.ts';
import type { PlaceRecord } from '../../analysis/placeRecords.ts';
import { placeView } from '../../analysis/placeView.ts';
import type { PlaceCard, PlaceFact } from '../../faces/embeds/placeEmbedPage.ts';
import { formatFigure, originalFigure } from '../../format/formatFigure.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { placeName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { documentsOf, sourceGradeLabel } from '../../ledger/documents.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { sources } from '../../ledger/sources.ts';
import { statusWords } from '../../ledger/vocabulary.ts';
import { placeFinding } from '../components/placeFinding.ts';
import { locatorDrawing } from './locatorDrawing.ts';

/** Beside residents, product and growth as many as fit a frame. */
const OTHERS = 4;

const { ledger, topology } = sources;

const gradeOf = (document: string, lang: Lang): string =>
  documentsOf([document], ledger.documents)
    .map(({ source_grade: grade }) => sourceGradeLabel[grade][lang])
    .join('');

const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function figureFact(label: string, row: ObservationRow, lang: Lang): PlaceFact & { document: string } {
  const original = originalFigure(row, lang)?.text ?? '';
  return {
    label,
    value: formatFigure(row, lang),
    ...(original === '' ? {} : { more: original }),
    source: told([formatPeriod(row.period, lang), statusWords(row, lang), gradeOf(row.document, lang)]),
    path: `/documents/${row.document}/#${row.id}`,
    document: row.document,
  };
}

type SourcedFact = ReturnType<typeof figureFact>;

/** Of the product how large it is and how it grew; of others one of the two. */
function productFacts(product: KeyFigure | undefined, lang: Lang): SourcedFact[] {
  const [level, growth] = [t('地区生产总值', 'GDP')[lang], t('实际增长', 'Real growth')[lang]];
  return [
    ...(product?.standing === undefined ? [] : [figureFact(level, product.standing, lang)]),
    ...(product?.growth === undefined ? [] : [figureFact(growth, product.growth, lang)]),
  ];
}

function otherFacts({ indicator, standing, growth }: KeyFigure, lang: Lang): SourcedFact[] {
  const name = inLanguage(indicator, 'name', lang);
  if (standing === undefined)
    return growth === undefined ? [] : [figureFact(t(`${name}增长`, `${name}, growth`)[lang], growth, lang)];
  const isShare = standing.basis === 'share' && indicator.unit !== standing.unit;
  return [figureFact(isShare ? t(`${name}占比`, `${name}, share`)[lang] : name, standing, lang)];
}

function residentsFact({ residents }: ReturnType<typeof placeView>, lang: Lang): SourcedFact[] {
  if (residents === undefined) return [];
  const { residents: count, countedOn: day, document } = residents;
  return [
    {
      label: t('人口', 'Residents')[lang],
      value: t(`${formatNumber(count, 0)}人`, formatNumber(count, 0))[lang],
      source: told([t(`${day}普查`, `census of ${day}`)[lang], gradeOf(document, lang)]),
      path: `/documents/${document}/`,
      document,
    },
  ];
}

/** What the list of 2020 commended a place for; nothing of a place it could not name. */
function awardFacts({ eligible2020, awards }: PlaceRecord, lang: Lang): SourcedFact[] {
  const list = ledger.documents.find(({ document_kind: kind }) => kind === 'commendation');
  if (!eligible2020 || list === undefined) return [];
  const own = new Set(awards.map(({ category }) => category));
  const names = ledger.awardCategories
    .filter(({ id }) => own.has(id))
    .map((category) => inLanguage(category, 'label', lang));
  const none = t('没有上榜', 'not on the list')[lang];
  return [
    {
      label: t('2020年督查激励', 'Commendations of 2020')[lang],
      value: awards.length === 0 ? none : t(`${String(awards.length)}次`, String(awards.length))[lang],
      ...(names.length === 0 ? {} : { more: names.join(LANGUAGES[lang].comma) }),
      source: gradeOf(list.id, lang),
      path: `/documents/${list.id}/`,
      document: list.id,
    },
  ];
}

const known = new Map<string, PlaceCard>();

function makeCard(record: PlaceRecord, lang: Lang): PlaceCard {
  const { place } = record;
  const view = placeView(ledger, topology, record);
  const [residents, product, awards] = [
    residentsFact(view, lang),
    productFacts(view.product, lang),
    awardFacts(record, lang),
  ];
  const others = view.others.slice(0, OTHERS).flatMap((figure) => otherFacts(figure, lang));
  const facts = [...residents, ...product, ...others, ...awards];
  return {
    id: place.id,
    name: placeName(place, lang),
    ...placeFinding(record, view, lang),
    facts,
    lead: [...product, ...awards, ...residents].at(0),
    locator: locatorDrawing(place, view.neighbours, lang, (path) => path),
    documents: [...new Set(facts.map(({ document }) => document))],
  };
}

/** What embed and card of a place say: made once, for its page, its embed and its picture. */
export function placeCard(record: PlaceRecord, lang: Lang): PlaceCard {
  const name = `${lang}/${record.place.id}`;
  const card = known.get(name) ?? makeCard(record, lang);
  known.set(name, card);
  return card;
}
