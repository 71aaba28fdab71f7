import { classifyAwardCount } from '../kit/awardLegend.ts';
import { mapFacts, mappedPlaces, type MappedPlace, type MapSummary } from './numbers.ts';
import { awardsMap, awardsTiles } from './draw.ts';
import type { PlaceAwards } from '../../analysis/awards.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { t } from '../../i18n/t.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { clusterLabel } from '../../ledger/vocabulary.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { distanceWords, positionLabel } from '../../format/positionLabel.ts';
import { WIDE_FROM } from '../kit/chartOptions.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import type { ThumbSquare } from '../kit/thumb.ts';
import { mapSteps, tileSteps } from '../kit/mapSteps.ts';
import { awardLegendSteps, placeChart, placeMark } from '../kit/placeChart.ts';

const layoutColumns: readonly Column<MappedPlace>[] = [
  {
    key: 'position',
    label: positionLabel.seenFrom,
    pageOnly: true,
    value: () => null,
    cell: ({ located }, lang) => ({
      text: located === undefined ? positionLabel.undrawn[lang] : distanceWords(located, lang),
    }),
  },
  {
    key: 'neighbours',
    label: positionLabel.clockwise,
    pageOnly: true,
    value: () => null,
    cell: ({ located }, lang) => ({
      text:
        located?.neighbours.map((place) => shortPlaceName(place, lang)).join(LANGUAGES[lang].comma) ?? '—',
    }),
  },
];

/** Names of places where room is short. */
const shortNames = (rows: readonly PlaceAwards[], lang: Lang): string =>
  formatList(
    rows.map(({ place }) => shortPlaceName(place, lang)),
    lang,
  );

/** Names of the places the list says nothing of. */
const outsideNames = ({ outside }: MapSummary, lang: Lang): string =>
  formatList(
    outside.map((place) => placeName(place, lang)),
    lang,
  );

/** The average of each cluster in words, highest first: the shape of the map. */
const averages = ({ clusters }: MapSummary, lang: Lang): string =>
  clusters
    .map(
      ({ cluster, rate }) =>
        t(
          `${clusterLabel[cluster].zh}${formatNumber(rate, 1)}`,
          `${formatNumber(rate, 1)} in the ${clusterLabel[cluster].en.toLowerCase()}`,
        )[lang],
    )
    .join(LANGUAGES[lang].comma);

const mapWords = t(
  { legend: '上榜次数', inset: '中心城区（放大）', zones: '开发区' },
  { legend: 'Commendations', inset: 'Central city, enlarged', zones: 'Development zones' },
);

export const chart = defineChart<MappedPlace, MapSummary>({
  id: 'awards-map',
  order: 10,
  ...placeChart,
  about: { documents: ['cq-2020-commendation'] },
  rows: mappedPlaces,
  facts: mapFacts,
  columns: [...placeChart.columns, ...layoutColumns],
  near: (rows, { topology }, width) => {
    const places = rows.map(({ place }) => place);
    return width < WIDE_FROM ? tileSteps(places) : mapSteps(places, topology);
  },
  words: {
    title: t('谁被表扬：地图', 'Who was commended: the map'),
    headline: ({ top, without }) =>
      t(
        `2020年督查激励：${shortNames(top, 'zh')}${String(top[0]?.count ?? 0)}次最多，${String(without.length)}个区县一次也没有`,
        `Chongqing’s commendations of 2020: ${shortNames(top, 'en')} had most, ${String(top[0]?.count ?? 0)}, and ${countWord(without.length, 'district')} had none`,
      ),
    dek: t(
      '2020年督查激励通报中，每个区县和开发区的上榜次数，一共26组',
      'How often each district, county and development zone is named in the list of 2020, once in each of its 26 categories at most',
    ),
    reading: t(
      '颜色与底色差得越多，上榜越多；没有上榜的接近底色。开发区没有边界，列在一旁。宽的屏幕上左上是放大的中心城区，描边的是同一片；窄的屏幕上每个区县是一样大的一格，位置大致如地图。',
      'The more a place stands out from the page, the more often it was commended. Places that were not keep the paper’s tone. Development zones have no borders here and stand beside the map. On a wide screen the central city, outlined, is enlarged at the top left; on a narrow one every district is a field of one size, roughly where it lies.',
    ),
    description: (facts) =>
      t(
        `${String(facts.awards)}次表扬分给${String(facts.commendedDistricts)}个区县和${String(facts.zones.length)}个开发区。最多的是${shortNames(facts.top, 'zh')}，${String(facts.top[0]?.count ?? 0)}次，区县的中位数是${formatNumber(facts.median)}次。平均每个区县的次数，${averages(facts, 'zh')}。没有受表扬的是${shortNames(facts.without, 'zh')}。名单没有提到、图上也没有画的：${outsideNames(facts, 'zh')}。`,
        `${String(facts.awards)} commendations went to ${String(facts.commendedDistricts)} districts and counties and ${String(facts.zones.length)} development zones. The most went to ${shortNames(facts.top, 'en')}: ${String(facts.top[0]?.count ?? 0)}; the median is ${formatNumber(facts.median)}. Per district: ${averages(facts, 'en')}. ${shortNames(facts.without, 'en')} had none. Neither on the list nor on the map: ${outsideNames(facts, 'en')}.`,
      ),
    note: t(
      '边界为2016年版，示意图，不作划界依据；在中国境内转载地图可能需要审图号。没有受表扬不等于做得不好：各组事项和名额不同。',
      'Borders of the 2016 edition, schematic, no authority on boundaries; republishing the map inside China may need a map review number. No commendation does not mean poor work: groups differ in subject and size.',
    ),
  },
  thumb: (rows, { top }) => ({
    label: String(top[0]?.count ?? 0),
    form: 'squares',
    squares: rows
      .filter(({ located }) => located !== undefined)
      .flatMap(({ place: { tile_col: column, tile_row: row }, count }): ThumbSquare[] => {
        if (column === null || row === null) return [];
        if (count === 0) return [{ column, row, tone: 'rule', hollow: true }];
        return [{ column, row, tone: `award-${classifyAwardCount(count)}` }];
      }),
  }),
  draw: (rows, { top }, { lang, linkTo, sources, document, width }) => {
    const places = rows.map((row) => ({
      ...placeMark(row, lang, linkTo),
      inset: row.place.cluster === 'central',
      lon: row.place.lon,
      lat: row.place.lat,
      column: row.place.tile_col,
      row: row.place.tile_row,
    }));
    const options = {
      document,
      width,
      topology: sources.topology,
      legend: awardLegendSteps(lang, top[0]?.count ?? 0),
      words: mapWords[lang],
    };
    return width < WIDE_FROM ? awardsTiles(places, options) : awardsMap(places, options);
  },
});
