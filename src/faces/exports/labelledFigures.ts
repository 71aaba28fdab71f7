import { t } from '../../i18n/t.ts';
import {
  copied,
  documentColumns,
  type LabelledView,
  meaning,
  named,
  permalink,
  type ViewColumn,
} from './labelledView.ts';

const observationsLabelled: LabelledView = {
  name: 'observations_labelled',
  title: t('指标数值，连同名称', 'Indicator values with labels'),
  rowIs: t('一个指标的一个数字，连同各项名称和出处', 'one figure of one indicator, with names and source'),
  from: `observations AS o
JOIN places AS p ON p.id = o.place
LEFT JOIN bodies AS b ON b.id = o.body
JOIN indicators AS i ON i.id = o.indicator
LEFT JOIN breakdowns AS k ON k.id = o.breakdown
JOIN units AS u ON u.printed = o.unit
JOIN units AS base ON base.id = u.base_unit
JOIN documents AS d ON d.id = o.document`,
  columns: [
    ...copied('o', 'observations', ['id', 'place']),
    ...copied('p', 'places', ['name_zh', 'name_en'], named('place')),
    ...copied('b', 'bodies', ['name_zh', 'name_en'], named('body')),
    ...copied('o', 'observations', ['indicator']),
    ...copied('i', 'indicators', ['name_zh', 'name_en'], named('indicator')),
    {
      name: 'indicator_also',
      sql: `(SELECT group_concat(name, '; ') FROM (SELECT name FROM indicator_names WHERE indicator = o.indicator ORDER BY id))`,
      label: t('指标的别名，如 GDP', 'Other names of the indicator, such as GDP'),
    },
    ...copied('i', 'indicators', ['field', 'core', 'direction']),
    ...copied('k', 'breakdowns', ['name_zh', 'name_en'], named('breakdown')),
    ...copied('o', 'observations', ['scope', 'period', 'period_start', 'period_end', 'reference_period']),
    ...copied('o', 'observations', ['kind', 'basis']),
    ...meaning('o', 'observations', 'basis'),
    ...copied('o', 'observations', ['value', 'unit']),
    ...copied('u', 'units', ['name_en'], named('unit')),
    ...copied('o', 'observations', ['value_base']),
    ...copied('base', 'units', ['name_en'], () => 'base_unit_en'),
    ...copied('o', 'observations', [
      ...['comparator', 'rank_of', 'rank_scope', 'series', 'vintage', 'precision', 'looked_up', 'restates'],
      ...['context_zh', 'context_en', 'task', 'document'],
    ]),
    ...documentColumns,
    ...copied('o', 'observations', ['section', 'printed', 'start', 'note_zh', 'note_en']),
    permalink('o', 'permalink'),
  ],
};

/** A figure of a target or a result, with a word before its columns. */
const figure = (alias: string, word: string): ViewColumn[] => [
  ...copied(
    alias,
    'observations',
    [
      ...['basis', 'comparator', 'value', 'unit', 'value_base', 'series', 'vintage', 'document', 'section'],
      'printed',
    ],
    (name) => `${word}_${name}`,
  ),
  ...copied(`${alias}_unit`, 'units', ['name_en'], () => `${word}_unit_en`),
  ...copied(
    `${alias}_document`,
    'documents',
    ['title_zh', 'title_en', 'issued_on', 'url'],
    (name) => `${word}_document_${name}`,
  ),
];

const joinFigure = (alias: string, column: string): string =>
  `LEFT JOIN observations AS ${alias} ON ${alias}.id = o."${column}"
LEFT JOIN units AS ${alias}_unit ON ${alias}_unit.printed = ${alias}.unit
LEFT JOIN documents AS ${alias}_document ON ${alias}_document.id = ${alias}.document`;

const targetsVsResults: LabelledView = {
  name: 'targets_vs_results',
  title: t('目标与结果', 'Targets against results'),
  rowIs: t(
    '一个目标完成与否的判断，连同目标和结果的数字、名称和出处',
    'a judgement whether a target was met, with the figures of target and result, names and sources',
  ),
  from: `outcomes AS o
JOIN places AS p ON p.id = o.place
LEFT JOIN indicators AS i ON i.id = o.indicator
${joinFigure('t', 'target')}
LEFT JOIN bodies AS b ON b.id = t.body
LEFT JOIN breakdowns AS k ON k.id = t.breakdown
${joinFigure('r', 'result')}`,
  columns: [
    ...copied('o', 'outcomes', ['id', 'place']),
    ...copied('p', 'places', ['name_zh', 'name_en'], named('place')),
    ...copied('b', 'bodies', ['name_zh', 'name_en'], named('body')),
    ...copied('o', 'outcomes', ['indicator']),
    ...copied('i', 'indicators', ['name_zh', 'name_en'], named('indicator')),
    ...copied('i', 'indicators', ['direction']),
    ...copied('k', 'breakdowns', ['name_zh', 'name_en'], named('breakdown')),
    ...copied('o', 'outcomes', ['period', 'verdict']),
    ...meaning('o', 'outcomes', 'verdict'),
    ...copied('o', 'outcomes', ['known_by', 'target']),
    ...figure('t', 'target'),
    ...copied('o', 'outcomes', ['result']),
    ...figure('r', 'result'),
    ...copied('o', 'outcomes', ['document', 'section', 'printed', 'start', 'note_zh', 'note_en']),
    permalink('t', 'target_permalink'),
    permalink('r', 'result_permalink'),
  ],
};

/** Every figure, and every target beside its result. */
export const labelledFigures: readonly LabelledView[] = [observationsLabelled, targetsVsResults];
