import type { ScoredTarget } from '../../analysis/scoreTargets.ts';
import { originalFigure } from '../../format/originalFigure.ts';
import { verdictLabel } from '../../i18n/vocabularyLabel.ts';
import type { Column } from '../kit/defineChart.ts';
import { figureWords, printedCell, promiseName, scoreWords, targetWords } from './targetWords.ts';

/** Columns of a table whose row is a target with its verdict. */
export const scoreColumns: readonly Column<ScoredTarget>[] = [
  {
    key: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    value: ({ indicator }) => indicator.id,
    cell: (row, lang) => ({ text: promiseName(row, lang) }),
  },
  { key: 'place', label: { zh: '地方', en: 'Place' }, value: ({ place }) => place.id, cell: null },
  { key: 'basis', label: { zh: '性质', en: 'Basis' }, value: ({ target }) => target.basis, cell: null },
  {
    key: 'comparator',
    label: { zh: '比较词', en: 'Comparator' },
    value: ({ target }) => target.comparator,
    cell: null,
  },
  {
    key: 'target_value',
    label: { zh: '目标', en: 'Target' },
    value: ({ target }) => target.value,
    cell: ({ target }, lang) => ({
      text: targetWords(target, lang),
      original: originalFigure(target, lang),
    }),
  },
  { key: 'unit', label: { zh: '单位', en: 'Unit' }, value: ({ target }) => target.unit, cell: null },
  {
    key: 'result_value',
    label: { zh: '结果', en: 'Result' },
    value: ({ score }) => score?.result.value ?? null,
    cell: ({ score }, lang) => ({
      text: score === null ? (lang === 'zh' ? '没有查' : 'not looked up') : figureWords(score.result, lang),
      original: score === null ? undefined : originalFigure(score.result, lang),
    }),
  },
  {
    key: 'verdict',
    label: { zh: '判断', en: 'Verdict' },
    value: ({ verdict }) => verdict,
    cell: ({ verdict }, lang) => ({ text: verdictLabel[verdict][lang] }),
  },
  {
    key: 'distance_points',
    label: { zh: '差距', en: 'Distance' },
    value: ({ score }) => score?.distance ?? null,
    cell: (row, lang) => ({ text: scoreWords(row, lang) }),
  },
  {
    key: 'target_id',
    label: { zh: '目标原文', en: 'Target as printed' },
    value: ({ target }) => target.id,
    cell: ({ target }) => printedCell(target),
  },
  {
    key: 'result_id',
    label: { zh: '结果原文', en: 'Result as printed' },
    value: ({ score }) => score?.result.id ?? '',
    cell: ({ score }) => (score === null ? { text: '' } : printedCell(score.result)),
  },
];
