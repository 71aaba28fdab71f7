import { t } from '../../i18n/t.ts';
import { byId } from '../../analysis/byId.ts';
import { isMeasured, traceTargets } from './numbers.ts';
import { yubeiPath, type PathGroup } from './draw.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart, type Sources } from '../kit/defineChart.ts';
import { distanceText, pathStep, pathName, pathColumns, type PathRow } from './pathColumns.ts';

const YEARS = { base: '2020', next: '2021', goal: '2025', span: '2021/2025' };

interface PathFacts {
  compared: readonly PathRow[];
  above: readonly PathRow[];
  below: readonly PathRow[];
  /** Of those below, the targets that set a floor: the result of 2020 meets them. */
  floors: readonly PathRow[];
  /** The amount whose target surely lies farthest above its result. */
  farthest: PathRow;
  nearest: PathRow;
}

/** Whether the distance is known not to be smaller than its number. */
const isFloor = ({ distance: { comparator } }: PathRow): boolean =>
  comparator === 'eq' || comparator === 'ge' || comparator === 'gt';

function rowsOf({ ledger }: Sources): PathRow[] {
  const indicatorOf = byId(ledger.indicators);
  return traceTargets(ledger.observations, YEARS)
    .filter(isMeasured)
    .flatMap((path) => {
      const of = indicatorOf.get(path.indicator);
      return of === undefined ? [] : [{ ...path, of }];
    });
}

function factsOf(rows: readonly PathRow[]): PathFacts {
  const amounts = rows.filter((row) => row.distance.unit === 'percent');
  const floors = amounts.filter(isFloor).sort((a, b) => b.distance.value - a.distance.value);
  const exact = amounts.filter(({ distance }) => distance.comparator === 'eq');
  const [farthest, nearest] = [floors[0], exact.sort((a, b) => a.distance.value - b.distance.value)[0]];
  if (farthest === undefined || nearest === undefined)
    throw new RangeError('yubei-2025-path: nothing to compare');
  const below = rows.filter(({ distance }) => distance.value < 0);
  return {
    compared: rows,
    above: rows.filter(({ distance }) => distance.value > 0),
    below,
    floors: below.filter(({ goal }) => goal.comparator === 'ge' || goal.comparator === 'gt'),
    farthest,
    nearest,
  };
}

const far = ({ distance }: PathRow, lang: Lang): string => distanceText(distance, lang);

/** How many lie below 2020, apart from those that are a floor. */
function lower({ below, floors }: Pick<PathFacts, 'below' | 'floors'>, lang: Lang): string {
  const clauses = {
    zh: [
      `${String(below.length - floors.length)}个定得更低`,
      `${String(floors.length)}个只定下限、低于2020年`,
    ],
    en: [
      countWord(below.length - floors.length, 'lies below', 'lie below'),
      countWord(floors.length, 'sets a floor below it', 'set a floor below it'),
    ],
  }[lang];
  return clauses
    .filter((clause) => !clause.startsWith('0'))
    .map((clause) => `${t('；', '; ')[lang]}${clause}`)
    .join('');
}

/** "by more than 58.4%" */
const byHow = (row: PathRow): string => `by ${far(row, 'en').replace(/ above$/, '')}`;

const GROUPS = [
  { id: 'percent', label: t('数量，离2020年多少', 'Amounts, against 2020') },
  { id: 'points', label: t('比率，离2020年多少个百分点', 'Rates, against 2020, in points') },
] as const;

function groupsOf(rows: readonly PathRow[], lang: Lang): PathGroup[] {
  return GROUPS.map(({ id, label }) => ({
    id,
    label: label[lang],
    steps: rows
      .filter(({ distance }) => distance.unit === id)
      .map((row) => pathStep(row, pathName(row, lang), lang)),
  })).filter(({ steps }) => steps.length > 0);
}

export const chart = defineChart<PathRow, PathFacts>({
  id: 'yubei-2025-path',
  order: 150,
  topic: 'figures',
  about: { documents: ['yubei-2021-report'], place: '500112' },
  linked: false,
  rows: rowsOf,
  facts: factsOf,
  markNames: (row, lang) => [pathStep(row, pathName(row, lang), lang).description],
  rowId: ({ indicator }) => indicator,
  columns: pathColumns,
  words: {
    title: t('渝北：从2020年到2025年的目标', 'Yubei: from 2020 to its targets for 2025'),
    headline: (facts) =>
      t(
        `渝北2025年的目标：能与2020年比的${String(facts.compared.length)}个，${String(facts.above.length)}个定得更高，${pathName(facts.farthest, 'zh')}${far(facts.farthest, 'zh')}`,
        `Yubei’s targets for 2025: ${String(facts.above.length)} of ${String(facts.compared.length)} that can be compared lie above 2020, one ${byHow(facts.farthest)}`,
      ),
    dek: t(
      '渝北区2021年报告：从2020年的结果（实心）到2025年的目标（空心），金额没有扣除价格',
      'Yubei’s report of 2021: from the result of 2020 (solid) to the target for 2025 (hollow); amounts in the prices of the report',
    ),
    reading: t(
      '实心点是2020年，空心圈是2025年的目标，中间的线是差多少。上面的是数量，差距按2020年的百分之几算；下面的是比率，按百分点算，两组尺度不同。浅色带是“左右”，带宽不表示误差；箭头是差距只知道下限或上限。',
      'The solid dot is 2020, the hollow ring the target for 2025, the line how far apart they are: above for amounts, in per cent of 2020, below for rates, in points, each on a scale of its own. A pale band is “about” (its width is no margin); an arrow marks a distance of which only a bound is known.',
    ),
    description: ({ compared, above, floors, farthest, nearest, below }) =>
      t(
        `${String(compared.length)}个指标里${String(above.length)}个的目标定得比2020年高${lower({ below, floors }, 'zh')}。能说准的数量里，目标离2020年最远的是${pathName(farthest, 'zh')}，${far(farthest, 'zh')}。最近的是${pathName(nearest, 'zh')}，${far(nearest, 'zh')}。目标数低于2020年的：${formatList(
          below.map((row) => `${pathName(row, 'zh')}（${far(row, 'zh')}）`),
          'zh',
        )}。`,
        `${String(above.length)} of ${String(compared.length)} lie above 2020${lower({ below, floors }, 'en')}. Farthest, as far as bounds tell, is the target of “${pathName(farthest, 'en')}”, ${far(farthest, 'en')}. Among exact amounts the nearest is that of “${pathName(nearest, 'en')}”, ${far(nearest, 'en')}. Targets whose number is below 2020: ${formatList(
          below.map((row) => `“${pathName(row, 'en')}” (${far(row, 'en')})`),
          'en',
        )}.`,
      ),
    note: t(
      '只收2020年结果和2025年目标都写了的指标，占比只与占比比；2021年和五年的目标在表里。与2020年的差距由两个说出的数算得，不是增速，也没有扣除价格；结果说“超过”的，差距只知上限。当年新建、改造多少的工作量，以及两处口径不同的数（一处是占比，一处是个数或增速）没有画。“保持”“稳定在”按2025年计。',
      'Only indicators with both a result of 2020 and a target for 2025; shares are set against shares only. Targets for 2021 and for the five years are in the table. Distances from 2020 are computed from two stated figures: they are no growth rates and prices are not taken out; where the result is “more than”, only an upper bound is known. Amounts of work (so many built or renewed in a year) and pairs of unlike figures (a share here, a number or growth there) are not drawn. “Keep at” is read as 2025.',
    ),
  },
  thumb: (rows, { above }) => ({
    label: `${String(above.length)}/${String(rows.length)}`,
    form: 'steps',
    steps: rows
      .filter(({ distance }) => distance.unit === 'percent')
      .map(({ distance }) => ({ from: 0, to: distance.value })),
  }),
  draw: (rows, _facts, { lang, document, width }) => yubeiPath(groupsOf(rows, lang), { document, width }),
});
