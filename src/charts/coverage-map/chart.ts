import { formatList } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { reportAddress } from '../../ledger/reportAddress.ts';
import { WIDE_FROM } from '../kit/chartOptions.ts';
import { defineChart } from '../kit/defineChart.ts';
import { mapSteps, tileSteps } from '../kit/mapSteps.ts';
import { coverageMap, coverageTiles } from './draw.ts';
import {
  coverageFacts,
  coveredPlaces,
  COVERAGES,
  type Coverage,
  type CoverageFacts,
  type CoveredPlace,
} from './numbers.ts';

const coverageWords: Readonly<Record<Coverage, Words>> = {
  whole: t('读过一份全文', 'read whole'),
  cited: t('引用了零散数字', 'figures cited'),
  commended: t('只知2020年的表扬', 'list of 2020'),
  nothing: t('没有查', 'not looked up'),
};

/** What the number in a district counts. */
const legendWords: Readonly<Record<Coverage, Words>> = {
  whole: t('读过一份全文；数字是条数', 'one document read whole: figures'),
  cited: t('引用了零散数字；数字是条数', 'pages cited: figures'),
  commended: t('只知2020年表扬几次', 'list of 2020 alone: groups, ×'),
  nothing: t('○ 没有查', '○ not looked up'),
};

const VALUES: Readonly<Record<Coverage, (row: CoveredPlace, lang: Lang) => string>> = {
  whole: ({ figures }) => String(figures),
  cited: ({ figures }) => String(figures),
  commended: ({ commended }, lang) => t(`${String(commended)}次`, `${String(commended)}×`)[lang],
  nothing: () => '○',
};

const THUMB_LOOK = {
  whole: { tone: 'ink', hollow: false },
  cited: { tone: 'rule', hollow: false },
  commended: { tone: 'award-1', hollow: false },
  nothing: { tone: 'ink-2', hollow: true },
} as const satisfies Readonly<Record<Coverage, object>>;

const shortNames = (places: readonly PlaceRow[], lang: Lang): string =>
  formatList(
    places.map((place) => shortPlaceName(place, lang)),
    lang,
  );

function describe(row: CoveredPlace, lang: Lang): string {
  const { place, coverage } = row;
  const words = coverageWords[coverage][lang];
  const amount = t(
    coverage === 'nothing'
      ? ''
      : coverage === 'commended'
        ? `${String(row.commended)}次`
        : `${String(row.figures)}条`,
    coverage === 'nothing'
      ? ''
      : coverage === 'commended'
        ? String(row.commended)
        : `${String(row.figures)} figures`,
  )[lang];
  return [placeName(place, lang), words, amount].filter((part) => part !== '').join(' · ');
}

/** An invitation stands only where there is an address to write to. */
const invitation: Words =
  reportAddress() === undefined
    ? t('', '')
    : t(
        '手上有别的区县的报告全文，请告诉我们，地址在“关于本站”。',
        ' If you have the full text of another district’s report, please send it to us: “About” says how.',
      );

const told = ({ reports, plans, cited, commended, nothing, fewest, most, today }: CoverageFacts) =>
  t(
    `读过整份工作报告：${shortNames(reports, 'zh')}；读过整份任务方案：${shortNames(plans, 'zh')}。${String(cited.length)}个区县引用了零散数字，一个区县${String(fewest)}到${String(most)}条。${shortNames(commended, 'zh')}只知2020年的表扬，${shortNames(nothing, 'zh')}没有查。图上是2016年至2025年11月的区县；今天是${String(today)}个。`,
    `Work reports read whole: ${shortNames(reports, 'en')}; a plan of tasks: ${shortNames(plans, 'en')}. Of ${String(cited.length)} districts and counties scattered figures are cited, ${String(fewest)} to ${String(most)} each. Of ${shortNames(commended, 'en')} the commendations of 2020 are known; ${shortNames(nothing, 'en')} were not looked up. The map shows the districts of 2016 to November 2025; today there are ${String(today)}.`,
  );

export const chart = defineChart<CoveredPlace, CoverageFacts>({
  id: 'coverage-map',
  order: 115,
  topic: 'figures',
  about: ({ document }) => document,
  linked: true,
  rows: coveredPlaces,
  facts: coverageFacts,
  rowId: ({ place }) => place.id,
  near: (rows, { topology }, width) => {
    const places = rows.map(({ place }) => place);
    return width < WIDE_FROM ? tileSteps(places) : mapSteps(places, topology);
  },
  columns: [
    { key: 'place', label: t('代码', 'Code'), value: ({ place }) => place.id, cell: null },
    {
      key: 'name_zh',
      label: t('地方', 'Place'),
      value: ({ place }) => place.name_zh,
      cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
    },
    { key: 'name_en', label: t('英文名', 'English name'), value: ({ place }) => place.name_en, cell: null },
    {
      key: 'coverage',
      label: t('知道多少', 'What is known'),
      value: ({ coverage }) => coverage,
      cell: ({ coverage }, lang) => ({ text: coverageWords[coverage][lang] }),
    },
    {
      key: 'figures',
      label: t('数字', 'Figures'),
      numeric: true,
      value: ({ figures }) => figures,
      cell: ({ figures }, lang) => ({
        text: figures === 0 ? coverageWords.nothing[lang] : String(figures),
      }),
    },
    {
      key: 'commendations',
      label: t('2020年表扬', 'Commendations, 2020'),
      numeric: true,
      value: ({ commended }) => commended,
    },
  ],
  words: {
    title: t('这本账知道哪些区县', 'Which districts the ledger knows'),
    headline: ({ districts, reports, plans, cited }) =>
      t(
        `重庆${String(districts)}个区县，读过一份文件全文的只有${String(reports.length + plans.length)}个；${String(cited.length)}个引用了零散数字`,
        `Of ${String(reports.length + plans.length)} of Chongqing’s ${String(districts)} districts a document was read whole; for ${String(cited.length)} we cite scattered figures`,
      ),
    dek: t(
      '本站从每个区县的文件里取了多少数字，2016年版界线',
      'How many figures were taken from documents of each district or county, on the borders of 2016',
    ),
    reading: t(
      '与底色差得越多，知道得越多：最突出的读过一份全文，灰的引用了零散数字，数字是条数；斜线的只知2020年表扬几次；○是没有查。宽的屏幕上左上是放大的中心城区。',
      'The more a district stands out from the page, the more is known: first those of which one document was read whole, then grey ones of which scattered figures are cited, and the number says how many; lines mark what is known from the list of 2020, with the number of commendations; ○ was not looked up. On a wide screen the central city is enlarged at the top left.',
    ),
    description: told,
    note: t(
      `没有查是本站没有读过，不是那里没有报告。2025年11月江北区、渝北区撤销，设两江新区（行政区），图上还没有它。引用的页面列在各地的页面上。边界是示意，不作划界依据。加一个区县要一份报告的全文，半天可以编完。${invitation.zh}`,
      `Not looked up means not read here, not that there is no report. In November 2025 Jiangbei and Yubei were abolished and Liangjiang District was set up, which the map does not show yet. Cited pages are named on the pages of their places. Borders are schematic and no authority on boundaries. To add a district takes the full text of one report and half a day.${invitation.en}`,
    ),
  },
  thumb: (rows, { districts, reports, plans }) => ({
    label: `${String(reports.length + plans.length)}/${String(districts)}`,
    form: 'squares',
    squares: rows.flatMap(({ place: { tile_col: column, tile_row: row }, coverage }) =>
      column === null || row === null ? [] : [{ column, row, ...THUMB_LOOK[coverage] }],
    ),
  }),
  draw: (rows, _facts, { lang, linkTo, sources, document, width }) => {
    const places = rows.map((row) => ({
      id: row.place.id,
      label: shortPlaceName(row.place, lang),
      description: describe(row, lang),
      href: linkTo(`/places/${row.place.id}/`),
      value: VALUES[row.coverage](row, lang),
      coverage: row.coverage,
      inset: row.place.cluster === 'central',
      ...{ lon: row.place.lon, lat: row.place.lat },
      ...{ column: row.place.tile_col, row: row.place.tile_row },
    }));
    const options = {
      document,
      width,
      topology: sources.topology,
      legend: COVERAGES.map((coverage) => ({ coverage, label: legendWords[coverage][lang] })),
      words: { inset: t('中心城区（放大）', 'Central city, enlarged')[lang] },
    };
    return width < WIDE_FROM ? coverageTiles(places, options) : coverageMap(places, options);
  },
});
