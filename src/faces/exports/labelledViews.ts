/**
 * Tables joined and labelled, for whoever wants one file: each is a view of the database, and the CSV and Parquet files of
 * that name hold its rows. One definition serves all three.
 */
import { t } from '../../i18n/t.ts';
import { type Lang, LANGS, type Words } from '../../i18n/lang.ts';

/** A column: copied from a table as it is, or made here. */
export interface ViewColumn {
  name: string;
  sql: string;
  /** The table and column whose type and words it has. */
  like?: readonly [table: string, column: string];
  label?: Words;
}

export interface LabelledView {
  name: string;
  title: Words;
  rowIs: Words;
  /** What follows `FROM`. */
  from: string;
  columns: readonly ViewColumn[];
}

/** Columns of one table under a name and, where two of a kind meet, with a word before their own. */
const copied = (
  alias: string,
  table: string,
  names: readonly string[],
  rename: (name: string) => string = (name) => name,
): ViewColumn[] =>
  names.map((name) => ({ name: rename(name), sql: `${alias}."${name}"`, like: [table, name] as const }));

/** What a code means, from the codes of the database. */
const meaning = (alias: string, table: string, column: string): ViewColumn[] => {
  const words: Readonly<Record<Lang, Words>> = {
    zh: t(`${column} 的意思`, `What ${column} means, in Chinese`),
    en: t(`${column} 的意思（英文）`, `What ${column} means`),
  };
  return LANGS.map((lang) => ({
    name: `${column}_${lang}`,
    sql: `(SELECT label_${lang} FROM codes WHERE codes.id = '${table}.${column}.' || ${alias}."${column}")`,
    label: words[lang],
  }));
};

/** Address of the row on the site, below the document that states it. */
const permalink = (alias: string, name: string): ViewColumn => ({
  name,
  sql: `(SELECT value FROM meta WHERE key = 'site') || 'documents/' || ${alias}.document || '/#' || ${alias}.id`,
  label: t('这一行在本站的地址', 'Address of the row on the site'),
});

const named = (name: string) => (column: string) => `${name}_${column.replace(/^name_/, '')}`;

const documentColumns = copied(
  'd',
  'documents',
  ['title_zh', 'title_en', 'issued_on', 'url', 'archive_url', 'source_grade', 'audited'],
  (name) => `document_${name}`,
);

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
  permalink(alias, `${word}_permalink`),
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
  ],
};

/** Names of a task's agencies in the order of the document. */
const agencies = (role: 'lead' | 'support', label: Words): ViewColumn[] =>
  LANGS.map((lang) => ({
    name: `${role}_${lang}`,
    sql: `(SELECT group_concat(name, '; ') FROM (SELECT a.name_${lang} AS name FROM task_agencies AS r JOIN agencies AS a ON a.id = r.agency WHERE r.task = t.id AND r.role = '${role}' ORDER BY r.position))`,
    label,
  }));

const tasksLabelled: LabelledView = {
  name: 'tasks_labelled',
  title: t('任务，连同名称', 'Tasks with labels'),
  rowIs: t('一项任务，连同牵头和配合单位和出处', 'one task, with the agencies that lead and support, and its source'),
  from: `tasks AS t
JOIN documents AS d ON d.id = t.document`,
  columns: [
    ...copied('t', 'tasks', ['id', 'no', 'label_zh', 'label_en', 'theme']),
    ...meaning('t', 'tasks', 'theme'),
    ...copied('t', 'tasks', ['horizon', 'quantified']),
    ...agencies('lead', t('牵头单位，依文件次序', 'Agencies that lead, in the order of the document')),
    ...agencies('support', t('配合单位，依文件次序', 'Agencies that support, in the order of the document')),
    ...copied('t', 'tasks', ['document']),
    ...documentColumns,
    ...copied('t', 'tasks', ['section', 'printed', 'start', 'note_zh', 'note_en']),
    permalink('t', 'permalink'),
  ],
};

export const labelledViews: readonly LabelledView[] = [observationsLabelled, targetsVsResults, tasksLabelled];

/** The statement that makes a view. */
export const viewStatement = ({ name, from, columns }: LabelledView): string =>
  `CREATE VIEW "${name}" AS SELECT\n  ${columns.map((column) => `${column.sql} AS "${column.name}"`).join(',\n  ')}\nFROM ${from}`;
