import { t } from '../../i18n/t.ts';
import { byId } from '../../analysis/byId.ts';
import { type Distance, traceTargets } from './numbers.ts';
import { yubeiPath, type PathGroup } from './draw.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { defineChart, type Sources } from '../kit/defineChart.ts';
import { distanceText, pathLines, pathName, pathColumns, type PathRow } from './pathColumns.ts';

const YEARS = { base: '2020', next: '2021', goal: '2025', span: '2021/2025' };

interface Measured extends PathRow {
  distance: Distance;
}

interface PathFacts {
  rows: number;
  compared: readonly Measured[];
  above: readonly Measured[];
  below: readonly Measured[];
  /** Of those below, the targets that set a floor: the result of 2020 meets them. */
  floors: readonly Measured[];
  /** The amount whose target surely lies farthest above its result. */
  farthest: Measured;
  nearest: Measured;
}

const isMeasured = (row: PathRow): row is Measured => row.distance !== null;

/** Whether the distance is known not to be smaller than its number. */
const isFloor = ({ distance: { comparator } }: Measured): boolean =>
  comparator === 'eq' || comparator === 'ge' || comparator === 'gt';

function rowsOf({ ledger }: Sources): PathRow[] {
  const indicatorOf = byId(ledger.indicators);
  return traceTargets(ledger.observations, YEARS).flatMap((path) => {
    const of = indicatorOf.get(path.indicator);
    return of === undefined ? [] : [{ ...path, of }];
  });
}

function factsOf(rows: readonly PathRow[]): PathFacts {
  const compared = rows.filter(isMeasured);
  const amounts = compared.filter((row) => row.distance.unit === 'percent');
  const floors = amounts.filter(isFloor).sort((a, b) => b.distance.value - a.distance.value);
  const exact = amounts.filter(({ distance }) => distance.comparator === 'eq');
  const [farthest, nearest] = [floors[0], exact.sort((a, b) => a.distance.value - b.distance.value)[0]];
  if (farthest === undefined || nearest === undefined)
    throw new RangeError('yubei-2025-path: nothing to compare');
  const below = compared.filter(({ distance }) => distance.value < 0);
  return {
    rows: rows.length,
    compared,
    above: compared.filter(({ distance }) => distance.value > 0),
    below,
    floors: below.filter(({ goal }) => goal?.comparator === 'ge' || goal?.comparator === 'gt'),
    farthest,
    nearest,
  };
}

const far = ({ distance }: Measured, lang: Lang): string => distanceText(distance, lang);

/** How many lie below 2020, apart from those that are a floor. */
function lower({ below, floors }: PathFacts, lang: Lang): string {
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
const byHow = (row: Measured): string => `by ${far(row, 'en').replace(/ above$/, '')}`;

const GROUPS: readonly { id: string; label: Words; holds: (row: PathRow) => boolean }[] = [
  {
    id: 'compared',
    label: t('有2020年结果，也有2025年目标', 'With a result of 2020 and a target for 2025'),
    holds: isMeasured,
  },
  {
    id: 'base-only',
    label: t(
      '有2020年结果，目标是2021年或五年的',
      'With a result of 2020 and a target for 2021 or the five years',
    ),
    holds: (row) => !isMeasured(row) && row.base !== null,
  },
  {
    id: 'targets-only',
    label: t('2020年结果：文件没写', 'Result of 2020 not stated'),
    holds: ({ base }) => base === null,
  },
];

function groupsOf(rows: readonly PathRow[], lang: Lang): PathGroup[] {
  return GROUPS.map(({ id, label, holds }) => ({
    id,
    label: label[lang],
    cells: rows.filter(holds).map((row) => {
      const said = isMeasured(row) ? far(row, lang) : '';
      const distance = t(`目标比2020年${said}`, `target ${said} 2020`)[lang];
      return {
        id: row.indicator,
        label: pathName(row, lang),
        lines: pathLines(row, pathName(row, lang), lang),
        distance: said === '' ? '' : distance,
      };
    }),
  })).filter(({ cells }) => cells.length > 0);
}

export const chart = defineChart<PathRow, PathFacts>({
  id: 'yubei-2025-path',
  order: 150,
  topic: 'figures',
  about: { documents: ['yubei-2021-report'], place: '500112' },
  linked: false,
  rows: rowsOf,
  facts: factsOf,
  markNames: (row, lang) => pathLines(row, pathName(row, lang), lang).map(({ description }) => description),
  rowId: ({ indicator }) => indicator,
  columns: pathColumns,
  words: {
    title: t('渝北：从2020年到2025年的目标', 'Yubei: from 2020 to its targets for 2025'),
    headline: (facts) =>
      t(
        `渝北${String(facts.compared.length)}个指标可与2020年比：2025年目标${String(facts.above.length)}个定得更高，${pathName(facts.farthest, 'zh')}${far(facts.farthest, 'zh')}${lower(facts, 'zh')}`,
        `${String(facts.above.length)} of ${String(facts.compared.length)} comparable Yubei targets for 2025 lie above the 2020 figure, one ${byHow(facts.farthest)}${lower(facts, 'en')}`,
      ),
    dek: t(
      '2020年结果、2021年目标、2025年目标，各用原文的单位，金额没有扣除价格',
      'Result of 2020, target for 2021, target for 2025, each in its own unit; values in the prices of the report',
    ),
    reading: t(
      '每个指标一个尺度，都从零起，指标之间条长不可比。实心是结果，空心是目标；浅色带是“左右”，带宽不表示误差；箭头是“以上”“突破”，只说了下限。增速、新增数、五年合计不是水平，只写成字。',
      'Every indicator has its own scale from zero: lengths cannot be compared between indicators. Solid is a result, hollow a target; a pale band is “about” (its width is no margin), an arrow is “or more”. Growth, additions and five-year totals are no levels and stand as words.',
    ),
    description: ({ rows, farthest, nearest, below }) =>
      t(
        `一共${String(rows)}个指标。能说准的数量里，目标离2020年最远的是${pathName(farthest, 'zh')}，${far(farthest, 'zh')}。最近的是${pathName(nearest, 'zh')}，${far(nearest, 'zh')}。目标数低于2020年的：${formatList(
          below.map((row) => `${pathName(row, 'zh')}（${far(row, 'zh')}）`),
          'zh',
        )}。`,
        `${String(rows)} indicators. Farthest from its 2020 figure, as far as bounds tell, is the target of “${pathName(farthest, 'en')}”, ${far(farthest, 'en')}. Among exact amounts the nearest is that of “${pathName(nearest, 'en')}”, ${far(nearest, 'en')}. Targets whose number is below 2020: ${formatList(
          below.map((row) => `“${pathName(row, 'en')}” (${far(row, 'en')})`),
          'en',
        )}.`,
      ),
    note: t(
      '只收2020年结果、2021年目标、2025年目标三样里至少有两样的指标，占比只与占比比。与2020年的差距由两个说出的数算得，不是增速，也没有扣除价格；结果说“超过”的，差距只知上限。当年新建、改造多少的工作量，以及两处口径不同的数（一处是占比，一处是个数或增速）没有画。“保持”“稳定在”按2025年计。',
      'Only indicators that state two of result of 2020, target for 2021 and target for 2025; shares are set against shares only. Distances from 2020 are computed from two stated figures: they are no growth rates and prices are not taken out; where the result is “more than”, only an upper bound is known. Amounts of work (so many built or renewed in a year) and pairs of unlike figures (a share here, a number or growth there) are not drawn. “Keep at” is read as 2025.',
    ),
  },
  draw: (rows, _facts, { lang, document, width }) => yubeiPath(groupsOf(rows, lang), { document, width }),
});
