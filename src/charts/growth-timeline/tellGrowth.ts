/** What the stated rates show, in words: the spread of each place's results, and how targets and results meet. */
import type { GrowthPanel } from './numbers.ts';
import { shapeOfSeries } from '../../analysis/shapeOfSeries.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { countWord } from '../../format/countWord.ts';
import { formatList } from '../../format/formatList.ts';
import type { Lang } from '../../i18n/lang.ts';
import { stated } from '../kit/gdpRows.ts';
import type { NamedGrowthPanel } from './growthPanelMarks.ts';

const inYear = (row: ObservationRow, lang: Lang): string =>
  ({ zh: `${row.period}年${stated(row, 'zh')}`, en: `${stated(row, 'en')} (${row.period})` })[lang];

function tellResults({ name, short, results }: NamedGrowthPanel, lang: Lang): string {
  const [only] = results;
  if (only !== undefined && results.length === 1)
    return {
      zh: `${name.zh}${inYear(only, 'zh')}`,
      en: `${short.en}: one result, ${inYear(only, 'en')}`,
    }[lang];
  const { lowest, highest } = shapeOfSeries(results);
  return {
    zh: `${name.zh}${String(results.length)}年的结果，最低${inYear(lowest, 'zh')}，最高${inYear(highest, 'zh')}`,
    en: `${short.en}: ${countWord(results.length, 'result')}, from ${inYear(lowest, 'en')} to ${inYear(highest, 'en')}`,
  }[lang];
}

const countOf = (panels: readonly GrowthPanel[], of: (panel: GrowthPanel) => readonly unknown[]): number =>
  panels.reduce((sum, panel) => sum + of(panel).length, 0);

/** Extremes per place first, then the targets and whose results were not looked up. */
export function tellGrowth(panels: readonly NamedGrowthPanel[], lang: Lang): string {
  const withResults = panels.filter(({ results }) => results.length > 0);
  const targetsOnly = panels.filter(({ results, averages }) => results.length + averages.length === 0);
  const targets = countOf(panels, (panel) => panel.targets);
  const judged = countOf(panels, (panel) => panel.outcomes);
  const results = withResults.map((panel) => tellResults(panel, lang));
  const names = formatList(
    targetsOnly.map(({ name, short }) => ({ zh: name.zh, en: short.en })[lang]),
    lang,
  );
  return {
    zh: `${results.join('；')}。目标共${String(targets)}个，其中${String(judged)}个能与后来的结果对照${names === '' ? '' : `；${names}的结果没有查`}。`,
    en: `${results.join('; ')}. Of ${countWord(targets, 'target')}, ${String(judged)} can be set beside a later result${names === '' ? '' : `; results of ${names} were not looked up`}.`,
  }[lang];
}
