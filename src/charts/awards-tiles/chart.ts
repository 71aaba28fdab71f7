import { t } from '../../i18n/t.ts';
import { tileSteps } from './numbers.ts';
import { awardsTiles } from './draw.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { defineChart } from '../kit/defineChart.ts';
import {
  FAR,
  mapChart,
  outsideNames,
  shortNames,
  type MappedPlace,
  type MapSummary,
} from '../kit/mapChart.ts';
import { awardLegendSteps, placeMark } from '../kit/placeChart.ts';

export const chart = defineChart<MappedPlace, MapSummary>({
  id: 'awards-tiles',
  order: 20,
  ...mapChart,
  about: { documents: ['cq-2020-commendation'] },
  near: (rows) => tileSteps(rows.map(({ place }) => place)),
  words: {
    zh: {
      title: '谁被表扬：方格图',
      headline: ({ top, median, districts }) =>
        `${top[0]?.place.short_zh ?? ''}受表扬${String(top[0]?.count ?? 0)}组，${String(districts)}个区县的中位数是${formatNumber(median)}组`,
      dek: '2020年督查激励通报中受表扬的组数，一个区县一格',
      reading: '每个区县一样大，位置大致如地图；格中数字是组数。开发区列在左上。',
      description: (facts) =>
        `${String(facts.districts)}个区县中，${String(facts.atMostTwo)}个受表扬不超过2组，其中${String(facts.without.length)}个没有；中位数${formatNumber(facts.median)}组。最多的${shortNames(facts.top, 'zh')}有${String(facts.top[0]?.count ?? 0)}组。离渝中超过${String(FAR)}公里的区县，最多的是${shortNames(facts.far, 'zh')}，${String(facts.far[0]?.count ?? 0)}组。名单没有提到、图上也没有画的：${outsideNames(facts, 'zh')}。`,
      note: '方格只表示相对位置，不表示面积和边界。',
    },
    en: {
      title: 'Who was commended: equal squares',
      headline: ({ top, median }) =>
        `${top[0]?.place.short_en ?? ''} was commended in ${String(top[0]?.count ?? 0)} groups, the median district in ${formatNumber(median)}`,
      dek: 'Groups in which each place was commended in the 2020 list, one square per district or county',
      reading:
        'Every district has the same size and stands roughly where it lies; the number is its count of groups. Development zones stand top left. On narrow screens the squares carry numbers only; the table has the names.',
      description: (facts) =>
        `${String(facts.atMostTwo)} of ${String(facts.districts)} districts and counties were commended in at most two groups, ${String(facts.without.length)} of them in none; the median is ${formatNumber(facts.median)}. ${shortNames(facts.top, 'en')} stands out with ${String(facts.top[0]?.count ?? 0)}. More than ${String(FAR)} km from Yuzhong the most are ${String(facts.far[0]?.count ?? 0)}, in ${shortNames(facts.far, 'en')}. Neither on the list nor on the map: ${outsideNames(facts, 'en')}.`,
      note: 'Squares show relative position, not area or borders.',
    },
  },
  draw: (rows, { top }, { lang, linkTo, document, width }) => {
    const marks = rows.map((row) => ({
      ...placeMark(row, lang, linkTo),
      column: row.place.tile_col ?? Number.NaN,
      row: row.place.tile_row ?? Number.NaN,
    }));
    return awardsTiles(
      { tiles: marks.filter(({ zone }) => !zone), zones: marks.filter(({ zone }) => zone) },
      {
        document,
        width,
        legend: awardLegendSteps(lang, top[0]?.count ?? 0),
        words: t({ legend: '组数', zones: '开发区' }, { legend: 'Groups', zones: 'Development zones' })[lang],
      },
    );
  },
});
