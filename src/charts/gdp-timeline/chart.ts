import { t } from '../../i18n/t.ts';
import { arrangeLevels, isYearLevel, type LevelPanel } from './numbers.ts';
import { gdpTimeline, type LevelPanelMarks } from './draw.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { formatNumber, shiftDecimal } from '../../format/formatNumber.ts';
import { placeName } from '../../format/placeName.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { statusWords } from '../../ledger/vocabulary.ts';
import { defineChart, type DrawContext } from '../kit/defineChart.ts';
import { gdpColumns, gdpMark, gdpRows, placesOf, type GdpRow } from '../kit/gdpRows.ts';
import { shapeOfSeries } from '../../analysis/series.ts';
import { countWord, formatList } from '../../format/formatList.ts';

export type NamedLevelPanel = LevelPanel & { name: Words };

const COURSE = {
  rises: t('逐年上升', 'it rises every year'),
  falls: t('逐年下降', 'it falls every year'),
  varies: t('有升有降', 'it goes up and down'),
} as const satisfies Record<string, Words>;

/** The pieces a line runs through: from where to where, and their course. */
function coursesOf({ pieces }: LevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string[] {
  return pieces
    .filter(({ length }) => length > 1)
    .map((piece) => {
      const { first, last, course } = shapeOfSeries(piece);
      // Two years have no course to speak of: from and to say it.
      const words = piece.length > 2 ? COURSE[course] : null;
      return t(
        `${first.period}至${last.period}年可以相连，${words === null ? '' : `${words.zh}，`}从${figure(first)}到${figure(last)}`,
        `${first.period} to ${last.period} can be joined, ${words === null ? '' : `${words.en}, `}from ${figure(first)} to ${figure(last)}`,
      )[lang];
    });
}

function gapsOf({ breaks, missing }: LevelPanel, lang: Lang): string[] {
  const years = (list: readonly number[]): string => formatList(list.map(String), lang);
  const clauses = [
    ...(breaks.length > 0
      ? [t(`${years(breaks)}年与此前不可比`, `${years(breaks)} not comparable with earlier years`)]
      : []),
    ...(missing.length > 0 ? [t(`${years(missing)}年没有查`, `${years(missing)} not looked up`)] : []),
  ];
  return clauses.map((clause) => clause[lang]);
}

function tellPanel(panel: NamedLevelPanel, lang: Lang, figure: (row: ObservationRow) => string): string {
  const { name, points } = panel;
  const [only] = points;
  if (only !== undefined && points.length === 1) {
    return t(`${name.zh}${only.period}年${figure(only)}`, `${name.en}: ${figure(only)} for ${only.period}`)[
      lang
    ];
  }
  const told = [...coursesOf(panel, lang, figure), ...gapsOf(panel, lang)].join(t('；', '; ')[lang]);
  return t(
    `${name.zh}有${String(points.length)}年的数：${told}`,
    `${name.en}, ${countWord(points.length, 'year')}: ${told}`,
  )[lang];
}

/** More places than this are no list to listen to. */
const MOST_TOLD = 4;

/** @param figure - a level as the drawing writes it */
export function tellLevels(
  panels: readonly NamedLevelPanel[],
  lang: Lang,
  figure: (row: ObservationRow) => string,
): string {
  const shown = panels.length > MOST_TOLD ? panels.slice(0, MOST_TOLD - 1) : panels;
  const rest = panels.length - shown.length;
  const told = shown.map((panel) => tellPanel(panel, lang, figure));
  if (rest > 0)
    told.push(t(`另有${String(rest)}个地方，见表`, `${String(rest)} more places are in the table`)[lang]);
  return t(`${told.join('。')}。`, `${told.join('. ')}.`)[lang];
}

interface LevelFacts {
  panels: readonly NamedLevelPanel[];
  /** The municipality's latest level. */
  last: ObservationRow;
  /** The last year before the series that level is of; `null` where its series never breaks. */
  before: number | null;
}

/** 亿元 as Chinese readers have it, CNY billion in English: what the drawing's numbers are in. */
const inUnits = ({ value }: ObservationRow, lang: Lang): number => t(value, shiftDecimal(value, -1))[lang];

const number = (row: ObservationRow, lang: Lang): string => formatNumber(inUnits(row, lang), 3);

function factsOf(rows: readonly GdpRow[]): LevelFacts {
  const places = placesOf(rows);
  const panels = arrangeLevels(rows.map(({ row }) => row)).map((panel) => {
    const place = places.get(panel.place);
    const name = (lang: Lang): string => (place === undefined ? panel.place : placeName(place, lang));
    return { ...panel, name: { zh: name('zh'), en: name('en') } };
  });
  const [municipality] = panels;
  const last = municipality?.points.at(-1);
  if (municipality === undefined || last === undefined) {
    throw new RangeError('gdp-timeline: no levels of the municipality');
  }
  const opened = municipality.breaks.at(-1);
  return { panels, last, before: opened === undefined ? null : opened - 1 };
}

function panelMarks(
  panel: LevelFacts['panels'][number],
  rows: readonly GdpRow[],
  context: DrawContext,
): LevelPanelMarks {
  const { lang, linkTo } = context;
  // Where a series breaks is drawn, and that levels are first releases is said once, in the note.
  const noted = (row: ObservationRow): string =>
    statusWords({ ...row, series: '', vintage: row.vintage === 'first_release' ? '' : row.vintage }, lang);
  return {
    id: panel.place,
    title: panel.name[lang],
    marks: rows
      .filter(({ row }) => panel.points.includes(row))
      .map((own) => ({
        ...gdpMark(own, lang, linkTo),
        year: Number(own.row.period),
        value: inUnits(own.row, lang),
        label: number(own.row, lang),
        short: formatNumber(inUnits(own.row, lang), 0),
        note: noted(own.row),
        piece: panel.pieces.findIndex((piece) => piece.includes(own.row)),
      })),
    breaks: panel.breaks.map((year) => ({ year, label: t('与此前不可比', 'break in series')[lang] })),
    missing: panel.missing.map((year) => ({ year, label: t('没有查', 'not looked up')[lang] })),
  };
}

export const chart = defineChart<GdpRow, LevelFacts>({
  id: 'gdp-timeline',
  order: 100,
  topic: 'figures',
  about: ({ row }) => row.document,
  linked: true,
  rows: (sources) => gdpRows(sources, isYearLevel),
  facts: factsOf,
  rowId: ({ row }) => row.id,
  columns: gdpColumns,
  words: {
    title: t('地区生产总值：写明的总量', 'Gross regional product: levels as stated'),
    headline: ({ last, before }) =>
      t(
        `重庆市地区生产总值${last.period}年${number(last, 'zh')}亿元${
          before === null ? '' : `；与${String(before)}年及以前不可比`
        }`,
        `Chongqing’s GDP was stated as CNY ${formatNumber(inUnits(last, 'en'), 0)} billion for ${last.period}${
          before === null ? '' : `; not comparable with ${String(before)} and before`
        }`,
      ),
    dek: t(
      '文件写明的全年地区生产总值，亿元，各文件公布时的数',
      'Gross regional product of whole years as documents state it, in CNY billion',
    ),
    reading: t(
      '各图年份对齐，纵轴各有各的刻度，都从零起，所以图与图之间不能比高低。实点是写明的数，只有年份相连、口径可比的两点之间才连线；竖虚线处序列断开：右边的数不可与左边的比。窄屏上放不下的数取整，准数在表里。没有点的年份没有查。',
      'Panels share the years, but each has a scale of its own from zero, so heights cannot be compared between panels. Dots are stated levels; a line joins two of them only where the years follow each other and the levels are comparable. At a dashed upright the series breaks: what is right of it cannot be set against what is left of it. On a phone, values too long for their year are rounded; the table has them exact. Years without a dot were not looked up.',
    ),
    description: ({ panels }) =>
      t(
        tellLevels(panels, 'zh', (row) => number(row, 'zh')),
        tellLevels(panels, 'en', (row) => number(row, 'en')),
      ),
    note: t(
      '渝北区的数出自2021年区政府工作报告，同处“突破2000亿元”是同一个数的关口，图和表用确数。南岸区2021年的数是2022年1月报告时所述的整数，2023年出自2024年报告，2024年出自2025年1月的报告。重庆经开区与南岸区是否重叠，2024年报告没写，不可相加。全市各年和南岸区2021、2024年的数引自网页，网页没有存档。全市各年来源不一：公报、统计局发布、计划报告、报纸刊印、工作报告。全市2020至2023年是初次公布数；2023年比2022年多出的与所述增速对不上，不相连；2024、2025年的数可能在修订之后，不与2023年相连。跨断点不算增长，增长见写明的增速。别的区县只有引自网页的零散数，不在图里，见各地的页面。',
      'Yubei’s figure is from its work report of 2021, which also says of it that CNY 200 billion were passed: drawing and table have the exact figure. Nan’an’s 2021 is a round figure of its January 2022 report, 2023 is from the report of 2024, 2024 from that of January 2025. Whether the economic zone overlaps with Nan’an is not stated in the report of 2024: they must not be added. All figures of the municipality, and Nan’an’s of 2021 and 2024, are cited from web pages that are not archived here. The municipality’s come from sources of several kinds: communiques, the statistics bureau, plan reports, a newspaper print, a work report. Those of 2020 to 2023 are first releases; the rise from 2022 to 2023 does not fit the stated growth, so the two are not joined; those of 2024 and 2025 possibly follow a revision and are not joined to 2023. No growth is computed across a break: see the stated growth rates. Of other districts only scattered figures are cited from web pages: they are not drawn, see their pages.',
    ),
  },
  draw: (rows, { panels }, context) => {
    const years = panels.flatMap(({ points }) => points.map(({ period }) => Number(period)));
    return gdpTimeline(
      panels.map((panel) => panelMarks(panel, rows, context)),
      { document: context.document, width: context.width, years: [Math.min(...years), Math.max(...years)] },
    );
  },
});
