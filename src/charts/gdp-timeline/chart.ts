import { t } from '../../i18n/t.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { shapeOfSeries } from '../../analysis/series.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { defineChart } from '../kit/defineChart.ts';
import { figureText } from '../kit/tracedColumns.ts';
import { columns } from './columns.ts';
import { gdpTimeline } from './draw.ts';
import { cityOf, inTrillions, levelNumber, stripsOf } from './stripsOf.ts';
import {
  arrangeLevels,
  arrangeStrips,
  arrangeTargets,
  gdpRows,
  type GdpRow,
  type LevelPanel,
  type Strip,
} from './numbers.ts';

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

/** @param figure - a level as the drawing writes it */
function tellLevels(
  panel: LevelPanel,
  name: Words,
  lang: Lang,
  figure: (row: ObservationRow) => string,
): string {
  const { points } = panel;
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

interface LevelFacts {
  city: LevelPanel & { name: Words };
  /** The municipality's latest level. */
  last: ObservationRow;
  targets: ReturnType<typeof arrangeTargets>;
  strips: readonly Strip[];
}

function factsOf(rows: readonly GdpRow[], dayOf: (document: string) => string): LevelFacts {
  const own = rows.filter(({ place }) => place.place_kind === 'municipality');
  const [city] = arrangeLevels(own.map(({ row }) => row));
  const [last, place] = [city?.points.at(-1), own[0]?.place];
  if (city === undefined || last === undefined || place === undefined) {
    throw new RangeError('gdp-timeline: no levels of the municipality');
  }
  return {
    city: { ...city, name: { zh: placeName(place, 'zh'), en: placeName(place, 'en') } },
    last,
    targets: arrangeTargets(own, dayOf),
    strips: arrangeStrips(rows),
  };
}

/** What the municipality aims at: one level set again for a later year is the finding. */
function targetWords({ latest, earlier }: LevelFacts['targets']): Words {
  if (latest === undefined) return { zh: '', en: '' };
  const [zh, en] = [figureText(latest, 'zh'), figureText(latest, 'en')];
  if (earlier === undefined)
    return t(`；${latest.period}年目标${zh}`, `; ${en} is the target for ${latest.period}`);
  return t(
    `；${zh}的目标先定在${earlier.period}年，后定在${latest.period}年`,
    `; the target of ${en} was set for ${earlier.period}, then for ${latest.period}`,
  );
}

/** The places and years whose levels a line joins. */
const joinedOf = (strips: readonly Strip[], lang: Lang): string[] =>
  strips.flatMap(({ place, levels }) =>
    levels.pieces
      .filter(({ length }) => length > 1)
      .map((piece) => {
        const [from, to] = [piece[0]?.period ?? '', piece.at(-1)?.period ?? ''];
        const name = shortPlaceName(place, lang);
        return t(`${name}${from}至${to}年`, `${name} ${from} to ${to}`)[lang];
      }),
  );

function tellStrips(strips: readonly Strip[], lang: Lang): string {
  const levels = strips.filter((strip) => strip.levels.points.length > 0).length;
  const joined = formatList(joinedOf(strips, lang), lang);
  return t(
    `下面${String(strips.length)}个地方：${String(levels)}个有总量，${String(strips.length - levels)}个是增速${joined === '' ? '' : `；相连的是${joined}`}。`,
    `Below, ${countWord(strips.length, 'place')}: ${String(levels)} with a level, ${String(strips.length - levels)} with growth${joined === '' ? '' : `; joined: ${joined}`}.`,
  )[lang];
}

function describe({ city, strips }: LevelFacts, lang: Lang): string {
  const told = tellLevels(city, city.name, lang, (row) => levelNumber(row, lang));
  return [t(`${told}。`, `${told}. `)[lang], tellStrips(strips, lang)].join('');
}

export const chart = defineChart<GdpRow, LevelFacts>({
  id: 'gdp-timeline',
  order: 100,
  topic: 'figures',
  about: ({ row }) => row.document,
  indicator: 'gross-regional-product',
  linked: true,
  rows: ({ ledger }) => gdpRows(ledger),
  facts: (rows, { ledger }) => {
    const days = new Map(ledger.documents.map(({ id, issued_on: day }) => [id, day]));
    return factsOf(rows, (document) => days.get(document) ?? '');
  },
  rowId: ({ row }) => row.id,
  columns,
  words: {
    title: t('地区生产总值：写明的总量和增速', 'Gross regional product as stated'),
    headline: ({ last, targets }) => {
      const aim = targetWords(targets);
      return t(
        `重庆市地区生产总值${last.period}年${levelNumber(last, 'zh')}亿元${aim.zh}`,
        `Chongqing’s GDP was CNY ${inTrillions(last)} trillion in ${last.period}${aim.en}`,
      );
    },
    dek: t(
      '文件写明的全年地区生产总值，亿元，各文件公布时的数；灰色是增速',
      'GDP of whole years as documents state it, in CNY billion; growth in grey',
    ),
    reading: t(
      '上图是全市，从零起：实点是写明的数，空心是目标。下面每个地方一行，左右是年份，高低和大小不表示多少。年份相连、口径可比的总量之间才连线。“预”是预计数，“约”是约数或取整。放不下的数取整，准数在表里；窄屏上右边是最后一年的数。没有点的年份没有查。',
      'Above, the municipality from zero: solid marks are stated levels, hollow ones targets. Below, a row per place: marks stand at their year, not at a height. A line joins levels only where the years follow each other and the levels are comparable. “exp.” or “e” is an expected figure, “c.” a rounded one. Levels of places are rounded; the table has them exact. On a phone the last figure stands at the right. Years without a mark were not looked up.',
    ),
    description: (facts) => ({ zh: describe(facts, 'zh'), en: describe(facts, 'en') }),
    note: t(
      '各行的年份、版次和来源等级不同，不能拿来比较区县。没有一行是全的，没有行的区县没有查。多数引自网页，网页没有存档；版次、来源等级和附注在表里。全市2023年比2022年多出的与所述增速对不上，不相连；2024、2025年的数可能在修订之后，不与2023年相连。跨断点不算增长。重庆经开区与南岸区是否重叠，2024年报告没写，不可相加。',
      'Rows differ in years, vintages and source grades: they are no comparison of districts. No row is complete, and districts without a row were not looked up. Most figures are cited from web pages that are not archived here; vintage, grade and note of each are in the table. The municipality’s rise from 2022 to 2023 does not fit the stated growth, so the two are not joined; its figures of 2024 and 2025 possibly follow a revision and are not joined to 2023. No growth is computed across a break. Whether the economic zone overlaps with Nan’an is not stated in the report of 2024: they must not be added.',
    ),
  },
  thumb: (_rows, { city, targets: { latest } }) => ({
    label: `${city.points[0]?.period ?? ''}–${city.points.at(-1)?.period.slice(2) ?? ''}`,
    form: 'columns',
    bars: [
      ...city.points.map(({ value_base: value }) => ({ value, tone: 'river' as const })),
      ...(latest === undefined ? [] : [{ value: latest.value_base, tone: 'river' as const, hollow: true }]),
    ],
  }),
  draw: (rows, facts, context) =>
    gdpTimeline(cityOf(rows, facts.city, context), stripsOf(rows, facts.strips, context), {
      document: context.document,
      width: context.width,
    }),
});
