/** Columns of tables whose row is an indicator on its way from a result to targets. */
import type { TargetPath } from './traceTargets.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { basisLabel } from '../../i18n/vocabularyLabel.ts';
import type { Column } from '../kit/defineChart.ts';
import { distanceText } from './pathLines.ts';
import { printedCell } from '../kit/printedCell.ts';
import { figureText } from '../kit/tracedColumns.ts';

export interface PathRow extends TargetPath {
  of: IndicatorRow;
}

/** Name of what a row traces; an amount told as a share says so. */
export function pathName({ of, basis }: PathRow, lang: Lang): string {
  const name = inLanguage(of, 'name', lang);
  if (basis === 'level' || of.unit === '%') return name;
  return lang === 'zh' ? `${name}占比` : `${name}, share`;
}

/** A figure with what it is, where it is no level: "7% or more (growth)". */
const inWords = (row: ObservationRow, lang: Lang): string =>
  row.basis === 'level' ? figureText(row, lang) : `${figureText(row, lang)} (${basisLabel[row.basis][lang]})`;

/** Value, unit, firmness and row of one figure; on the page the phrase as printed, behind its translation. */
function figureColumns(
  key: string,
  label: Words,
  pick: (row: PathRow) => ObservationRow | null,
): Column<PathRow>[] {
  const hidden = (
    part: string,
    value: (row: ObservationRow) => string | number,
    numeric = false,
  ): Column<PathRow> => ({
    key: `${key}_${part}`,
    label,
    numeric,
    value: (row) => {
      const figure = pick(row);
      return figure === null ? null : value(figure);
    },
    cell: null,
  });
  return [
    {
      key,
      label,
      value: (row) => pick(row)?.value ?? null,
      cell: (row, lang) => {
        const figure = pick(row);
        if (figure === null) return { text: lang === 'zh' ? '文件没写' : 'not stated' };
        const printed = printedCell(figure);
        // The printed phrase is the figure in Chinese; elsewhere it stands behind its translation.
        return lang === 'zh'
          ? printed
          : {
              ...printed,
              text: inWords(figure, lang),
              lang: undefined,
              original: { text: figure.printed, aside: '' },
            };
      },
    },
    hidden('unit', ({ unit }) => unit),
    hidden('basis', ({ basis }) => basis),
    hidden('comparator', ({ comparator }) => comparator),
    hidden('id', ({ id }) => id),
  ];
}

export const targetPathColumns: readonly Column<PathRow>[] = [
  {
    key: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    value: ({ indicator }) => indicator,
    cell: (row, lang) => ({ text: pathName(row, lang) }),
  },
  { key: 'name_zh', label: { zh: '名称', en: 'Name' }, value: (row) => pathName(row, 'zh'), cell: null },
  {
    key: 'name_en',
    label: { zh: '英文名', en: 'English name' },
    value: (row) => pathName(row, 'en'),
    cell: null,
  },
  ...figureColumns('result_2020', { zh: '2020年结果', en: 'Result of 2020' }, ({ base }) => base),
  ...figureColumns(
    'target_2021',
    { zh: '2021年目标', en: 'Target for 2021' },
    ({ next, nextGrowth }) => next ?? nextGrowth,
  ),
  ...figureColumns('target_2025', { zh: '2025年目标', en: 'Target for 2025' }, ({ goal }) => goal),
  ...figureColumns(
    'target_2021_2025',
    { zh: '五年目标', en: 'Target for the five years' },
    ({ spanTarget }) => spanTarget,
  ),
  {
    key: 'distance',
    label: { zh: '2025年目标比2020年', en: 'Target for 2025 against 2020' },
    value: ({ distance }) => distance?.value ?? null,
    cell: ({ distance }, lang) => ({ text: distance === null ? '' : distanceText(distance, lang) }),
  },
  {
    key: 'distance_unit',
    label: { zh: '单位', en: 'Unit' },
    value: ({ distance }) => distance?.unit ?? null,
    cell: null,
  },
  {
    key: 'distance_comparator',
    label: { zh: '比较词', en: 'How firm' },
    value: ({ distance }) => distance?.comparator ?? null,
    cell: null,
  },
];
