import type { GrowthPanel, StatedRate } from './numbers.ts';
import { WIDE } from '../kit/chartOptions.ts';
import type { GrowthArea, GrowthPanelMarks } from './placeGrowth.ts';
import type { Lang } from '../../i18n/lang.ts';
import { verdictLabel } from '../../i18n/vocabularyLabel.ts';
import type { DrawContext } from '../kit/defineChart.ts';
import { gdpMark, stated, type GdpRow } from '../kit/gdpRows.ts';

export interface NamedGrowthPanel extends GrowthPanel {
  name: Record<Lang, string>;
  short: Record<Lang, string>;
}

type Mark = ReturnType<typeof gdpMark>;

function areaLabel({ row, from, to }: StatedRate, lang: Lang, wide: boolean): string {
  const figure = stated(row, lang);
  const average = from < to;
  if (lang === 'zh') return `${wide && row.kind === 'target' ? '目标' : ''}${average ? '年均' : ''}${figure}`;
  return `${wide && row.kind === 'target' ? 'target: ' : ''}${figure}${average ? ' a year' : ''}`;
}

function areaOf(
  rate: StatedRate,
  { results }: NamedGrowthPanel,
  lang: Lang,
  wide: boolean,
): Omit<GrowthArea, keyof Mark> {
  const { row, from, to, low, high } = rate;
  const pending = from === to && !results.some(({ period }) => period === row.period);
  return {
    ...{ from, to, low, high },
    label: areaLabel(rate, lang, wide),
    solid: row.kind === 'result',
    absent: pending ? (lang === 'zh' ? '结果没有查' : 'result not looked up') : '',
  };
}

/** What the drawing of a panel is given. */
export function growthPanelMarks(
  panel: NamedGrowthPanel,
  rows: readonly GdpRow[],
  { lang, linkTo, width }: DrawContext,
): GrowthPanelMarks {
  const markOf = (row: GdpRow['row']): Mark => {
    const own = rows.find((candidate) => candidate.row === row);
    if (own === undefined) throw new RangeError(`growth-timeline: ${row.id} is not among the rows`);
    return gdpMark(own, lang, linkTo);
  };
  const verdict = (row: GdpRow['row']): string => {
    const outcome = panel.outcomes.find(({ result }) => result === row);
    return outcome === undefined ? '' : verdictLabel[outcome.verdict][lang];
  };
  return {
    id: panel.place,
    title: panel.name[lang],
    results: panel.results.map((row) => ({
      ...markOf(row),
      year: Number(row.period),
      value: row.value,
      label: stated(row, lang),
      verdict: verdict(row),
      piece: panel.pieces.findIndex((piece) => piece.includes(row)),
    })),
    areas: [...panel.averages, ...panel.targets].map((rate) => ({
      ...markOf(rate.row),
      ...areaOf(rate, panel, lang, width >= WIDE),
    })),
  };
}
