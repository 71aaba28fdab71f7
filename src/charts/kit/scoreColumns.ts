/** Columns of a table whose row is a target with its verdict. */
import type { ScoredTarget } from '../../analysis/scoreTargets.ts';
import { originalFigure } from '../../format/formatFigure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { isJudged, verdictLabel } from '../../ledger/vocabulary.ts';
import type { Cell, Column } from './defineChart.ts';
import { besideWords, promiseName, rowPath, scoreWords, targetWords, verdictWord } from './scoreWords.ts';
import { figureText, printedCell } from './tracedColumns.ts';

/** The result, what stands beside the target, or why there is neither. */
function resultCell({ target, verdict, stated, outcome }: ScoredTarget, lang: Lang): Cell {
  if (stated === null && verdict === 'not_comparable' && outcome.document !== '')
    return { text: t('只有文字，没有数', 'in words, without a figure')[lang] };
  if (stated === null) return { text: isJudged(verdict) ? '—' : verdictWord(verdict, lang) };
  const { row } = stated;
  const text = isJudged(verdict) ? figureText(row, lang) : besideWords(target, stated, lang);
  return { text, original: originalFigure(row, lang) };
}

/** The words of a result; where there is none, those of the report beside the target, or the part that was searched. */
function resultPrinted({ outcome, stated, verdict }: ScoredTarget, lang: Lang): Cell {
  if (stated !== null) return printedCell(stated.row, lang);
  if (outcome.document === '') return { text: '' };
  if (verdict !== 'not_stated') return printedCell(outcome, lang);
  return { text: t('找过的部分', 'the part that was searched')[lang], path: rowPath(outcome) };
}

export const scoreColumns: readonly Column<ScoredTarget>[] = [
  {
    key: 'indicator',
    label: t('指标', 'Indicator'),
    value: ({ indicator }) => indicator.id,
    cell: (row, lang) => ({ text: promiseName(row, lang) }),
  },
  { key: 'place', label: t('地方', 'Place'), value: ({ place }) => place.id, cell: null },
  { key: 'basis', label: t('性质', 'Basis'), value: ({ target }) => target.basis, cell: null },
  {
    key: 'comparator',
    label: t('比较词', 'Comparator'),
    value: ({ target }) => target.comparator,
    cell: null,
  },
  {
    key: 'target_value',
    label: t('目标', 'Target'),
    value: ({ target }) => target.value,
    cell: ({ target }, lang) => ({
      text: targetWords(target, lang),
      original: originalFigure(target, lang),
    }),
  },
  { key: 'unit', label: t('单位', 'Unit'), value: ({ target }) => target.unit, cell: null },
  {
    key: 'result_value',
    label: t('结果', 'Result'),
    value: ({ score }) => score?.result.value ?? null,
    cell: resultCell,
  },
  {
    key: 'verdict',
    label: t('判断', 'Verdict'),
    value: ({ verdict }) => verdict,
    cell: ({ verdict }, lang) => ({ text: verdictLabel[verdict][lang] }),
  },
  {
    key: 'distance_points',
    label: t('差距', 'Distance'),
    value: ({ score }) => (score?.measure === 'points' ? score.distance : null),
    cell: (row, lang) => ({ text: scoreWords(row, lang) }),
  },
  {
    key: 'distance_share',
    label: t('差距（比例）', 'Distance, share'),
    value: ({ score }) => (score?.measure === 'share' ? score.distance : null),
    cell: null,
  },
  {
    key: 'target_id',
    label: t('目标原文', 'Target as printed'),
    value: ({ target }) => target.id,
    cell: ({ target }, lang) => printedCell(target, lang),
  },
  {
    key: 'result_id',
    label: t('结果原文', 'Result as printed'),
    value: ({ stated }) => stated?.row.id ?? '',
    cell: resultPrinted,
  },
  { key: 'outcome', label: t('判断的编号', 'Outcome'), value: ({ outcome }) => outcome.id, cell: null },
];
