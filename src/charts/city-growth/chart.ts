import { t } from '../../i18n/t.ts';
import { growthYears, type GrowthOf, type GrowthYear } from '../../analysis/growthYears.ts';
import { cityGrowth } from './draw.ts';
import type { YearMarks } from './yearMarks.ts';
import { byId, requireRow } from '../../analysis/byId.ts';
import { roomOf } from '../../analysis/judgeTarget.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { isJudged, kindOfFigure, verdictLabel, VERDICTS } from '../../ledger/vocabulary.ts';
import { defineChart, type Column, type DrawContext } from '../kit/defineChart.ts';
import { figureMark } from '../kit/figureMark.ts';
import { distanceWords, verdictSign, verdictWord } from '../kit/scoreWords.ts';
import { figureText, printedCell } from '../kit/tracedColumns.ts';

const SHOWN: GrowthOf = { place: '500000', indicator: 'gross-regional-product' };

interface CityYear extends GrowthYear {
  place: PlaceRow;
}

/** Who published the page a figure is cited from; nothing of an archived text. */
const grade = (row: ObservationRow | null, lang: Lang): string =>
  row === null ? '' : gradeOfCited(row.document, lang);

/** "目标：报道的转载；结果：官方": of what is cited from a page. */
function gradesOf({ target, result }: CityYear, lang: Lang): string {
  const own = [target, result].flatMap((row) => {
    const said = grade(row, lang);
    return row === null || said === '' ? [] : [{ kind: kindOfFigure[row.kind][lang], said }];
  });
  const { colon, semicolon } = LANGUAGES[lang];
  return own.map(({ kind, said }) => `${kind}${colon}${said}`).join(semicolon);
}

const columns: readonly Column<CityYear>[] = [
  { key: 'year', label: t('年份', 'Year'), value: ({ year }) => year },
  {
    key: 'target_value',
    label: t('目标', 'Target'),
    numeric: true,
    value: ({ target }) => target?.value ?? null,
    cell: ({ target, verdict }, lang) => ({
      text: target === null ? verdictLabel[verdict][lang] : figureText(target, lang),
    }),
  },
  {
    key: 'comparator',
    label: t('比较词', 'Comparator'),
    value: ({ target }) => target?.comparator ?? '',
    cell: null,
  },
  {
    key: 'result_value',
    label: t('结果', 'Result'),
    numeric: true,
    value: ({ result }) => result?.value ?? null,
    cell: ({ result, verdict }, lang) => ({
      text: result === null ? verdictWord(verdict, lang) : figureText(result, lang),
    }),
  },
  { key: 'unit', label: t('单位', 'Unit'), value: () => '%', cell: null },
  {
    key: 'verdict',
    label: t('判断', 'Verdict'),
    value: ({ verdict }) => verdict,
    cell: ({ target, verdict }, lang) => ({ text: target === null ? '' : verdictLabel[verdict][lang] }),
  },
  {
    key: 'distance_points',
    label: t('差距', 'Distance'),
    value: ({ distance }) => distance,
    cell: ({ distance }, lang) => ({ text: distanceWords({ distance, measure: 'points' }, lang) }),
  },
  {
    key: 'target_id',
    label: t('目标原文', 'Target as printed'),
    value: ({ target }) => target?.id ?? '',
    cell: ({ target }, lang) => printedCell(target, lang),
  },
  {
    key: 'result_id',
    label: t('结果原文', 'Result as printed'),
    value: ({ result }) => result?.id ?? '',
    cell: ({ result }, lang) => printedCell(result, lang),
  },
  {
    key: 'target_grade',
    label: t('来源等级', 'Source grade'),
    value: ({ target }) => grade(target, 'en'),
    cell: (row, lang) => ({ text: gradesOf(row, lang) }),
  },
  {
    key: 'result_grade',
    label: t('结果的来源等级', 'Source grade of the result'),
    value: ({ result }) => grade(result, 'en'),
    cell: null,
  },
  {
    key: 'target_document',
    label: t('目标的文件', 'Document of the target'),
    value: ({ target }) => target?.document ?? '',
    cell: null,
  },
  {
    key: 'result_document',
    label: t('结果的文件', 'Document of the result'),
    value: ({ result }) => result?.document ?? '',
    cell: null,
  },
  {
    key: 'note_zh',
    label: t('说明', 'Note'),
    value: ({ target, result }) => (target ?? result)?.note_zh ?? '',
    cell: null,
  },
  {
    key: 'note_en',
    label: t('英文说明', 'Note'),
    value: ({ target, result }) => (target ?? result)?.note_en ?? '',
    cell: null,
  },
];

interface CityFacts {
  years: readonly CityYear[];
  judged: readonly CityYear[];
  missed: readonly CityYear[];
  /** Years that are over and lack the target or the result. */
  lacking: readonly CityYear[];
  /** The judged years furthest above and below their targets. */
  highest: CityYear;
  lowest: CityYear;
}

function factsOf(years: readonly CityYear[]): CityFacts {
  const judged = years.filter(({ verdict }) => isJudged(verdict));
  const missed = judged.filter(({ verdict }) => verdict === 'missed');
  const inOrder = judged.toSorted((a, b) => (b.distance ?? 0) - (a.distance ?? 0));
  const [highest, lowest] = [inOrder[0], inOrder.at(-1)];
  if (highest === undefined || lowest === undefined)
    throw new RangeError('city-growth: no target of a year can be judged');
  const lacking = years.filter(({ verdict }) => !isJudged(verdict) && verdict !== 'not_due');
  return { years, judged, missed, lacking, highest, lowest };
}

/** "超过：2021、2023年；达到：2019年" / "exceeded in 2021 and 2023; met in 2019". */
const tellVerdicts = ({ years }: CityFacts, lang: Lang): string =>
  VERDICTS.map((verdict) => ({ verdict, own: years.filter((row) => row.verdict === verdict) }))
    .filter(({ own }) => own.length > 0)
    .map(({ verdict, own }) => {
      const list = formatList(
        own.map(({ year }) => String(year)),
        lang,
      );
      // Of a year without a target it is the target that the verdict speaks of.
      const what = own.every(({ target }) => target === null) ? t('目标', 'target ')[lang] : '';
      return t(
        `${what}${verdictWord(verdict, 'zh')}：${list}年`,
        `${what}${verdictWord(verdict, 'en')}: ${list}`,
      )[lang];
    })
    .join(LANGUAGES[lang].semicolon);

function tellYear({ year, target, result, distance }: CityYear, lang: Lang): string {
  if (target === null || result === null) return String(year);
  const gap = distanceWords({ distance, measure: 'points' }, lang);
  return t(
    `${String(year)}年（目标${figureText(target, 'zh')}，结果${figureText(result, 'zh')}，${gap}）`,
    `${String(year)} (target ${figureText(target, 'en')}, result ${figureText(result, 'en')}, ${gap})`,
  )[lang];
}

/** What the drawing of a year is given. */
export function yearMarks(
  { place, ...row }: CityYear,
  { lang, linkTo }: Pick<DrawContext, 'lang' | 'linkTo'>,
): YearMarks {
  const { year, target, result, verdict } = row;
  const mark = (stated: ObservationRow) => ({
    ...figureMark(place, stated, lang, linkTo),
    value: stated.value,
    label: figureText(stated, lang),
  });
  return {
    year,
    target:
      target === null
        ? null
        : {
            ...mark(target),
            comparator: target.comparator,
            room: target.comparator === 'about' ? roomOf(target.value, target.unit) : 0,
          },
    result: result === null ? null : mark(result),
    verdict: { sign: verdictSign(verdict), word: verdictWord(verdict, lang) },
  };
}

export const chart = defineChart<CityYear, CityFacts>({
  id: 'city-growth',
  order: 80,
  topic: 'figures',
  place: SHOWN.place,
  about: ({ target, result }) => [target, result].flatMap((row) => row?.document ?? []),
  linked: true,
  rows: ({ ledger }) => {
    const place = requireRow(byId(ledger.places), SHOWN.place, 'city-growth');
    return growthYears(ledger, SHOWN).map((row) => ({ ...row, place }));
  },
  facts: factsOf,
  rowId: ({ year }) => String(year),
  columns,
  words: {
    title: t('全市地区生产总值增速：目标和结果', 'GDP growth of Chongqing: targets and results'),
    headline: ({ judged, missed, lacking }) =>
      t(
        `全市GDP增速：能核对的${String(judged.length)}年里，${String(missed.length)}年没达到目标；另有${String(lacking.length)}年缺数`,
        `The city’s GDP growth fell short in ${String(missed.length)} of ${countWord(judged.length, 'year')} that can be checked; ${String(lacking.length)} more lack a figure`,
      ),
    dek: t(
      '重庆市地区生产总值实际增速，%，各年的目标和公布的结果；目标是整数的，结果取整再比',
      'Real growth of Chongqing’s GDP, %, compared at the target’s digits',
    ),
    reading: t(
      '空心的是目标：圆圈是确数，浅色带是“左右”（上下各0.5个百分点），空心箭头是“以上”，从该数起；实心条是结果，从零起，虚线标出目标的高度。▲超过，●达到，◐大致达到，▼未达到；○是不能判断，旁边写为什么。目标是整数的按整数比，高过“以上”的算超过。点¶看出处。手机和窄栏上时间从上往下走。',
      'What is hollow is a target: a ring is an exact figure, a pale band “about” (half a point either way), a hollow arrow “or more”, from its value on. Solid bars are results, from zero; a dashed line carries on the height of the target. ▲ exceeded, ● met, ◐ roughly met, ▼ missed; ○ cannot be judged, with the reason beside it. Results are compared at the digits of the target; beyond “or more” counts as exceeded. The ¶ leads to where a figure stands. On a phone and in a column time runs downwards.',
    ),
    description: (facts) =>
      t(
        `${tellVerdicts(facts, 'zh')}。比目标高得最多的是${tellYear(facts.highest, 'zh')}，低得最多的是${tellYear(facts.lowest, 'zh')}。`,
        `Verdicts: ${tellVerdicts(facts, 'en')}. Furthest above its target: ${tellYear(facts.highest, 'en')}; furthest below: ${tellYear(facts.lowest, 'en')}.`,
      ),
    note: t(
      '2018年的结果没有查。2022年的目标找过，没查到，报告的公开副本只有开头，所以那一年的结果没有目标可比。2021年的目标是推出来的：同一页说增长8.3%，高于目标2.3个百分点；另一页作“6%以上”。2018年的目标据新华社报道的转载，2019年的据网上文章，2020、2023、2024年的据报道或要点，2021年的据计划报告的转载：这些网页没有存档，也没有逐字核对；2025、2026年的出自存档的市政府报告。2020至2025年的结果是初次公布数；2019年按规则算达到，因为6.3%取整是6%。2027年和2030年的目标是总量，不在此图。',
      'The result of 2018 was not looked up. The target for 2022 was looked for and not found, as public copies of the report show the opening alone; its result has no target beside it. The target for 2021 is worked back: one page says that growth of 8.3% was 2.3 points above it; another words it “6% or more”. The target for 2018 is from a reprinted Xinhua dispatch, that for 2019 from an article on the web, those for 2020, 2023 and 2024 from press reports and digests, that for 2021 from a reprint of the plan report: pages that are neither archived nor checked word by word. Those for 2025 and 2026 stand in archived reports of the city. Results of 2020 to 2025 are first releases; 2019 counts as met by the rule, as 6.3% rounds to 6%. Targets for 2027 and 2030 are levels and not in this chart.',
    ),
  },
  thumb: (rows, { judged, missed }) => ({
    label: `${String(missed.length)}/${String(judged.length)}`,
    form: 'columns',
    bars: rows.map(({ target, result }) => ({
      value: result?.value ?? null,
      target: target?.value ?? null,
      tone: 'river',
    })),
  }),
  draw: (rows, _facts, context) =>
    cityGrowth(
      rows.map((row) => yearMarks(row, context)),
      {
        document: context.document,
        width: context.width,
        heads: {
          target: kindOfFigure.target[context.lang],
          result: kindOfFigure.result[context.lang],
          verdict: t('判断', 'verdict')[context.lang],
        },
      },
    ),
});
