import type { Words } from '../i18n/lang.ts';

/** A question short enough for five lines in every language: how many rows of each kind. */
export interface SnippetQuestion {
  ask: Words;
  /** The column whose values are counted, or that of each language. */
  by: string | Words;
  /** Where `by` holds ids: the table that names them, and the column of the name per language. */
  names?: { table: string; label: Words };
  /** Only the rows with this value. */
  where?: { column: string; equals: string };
}

const named = (table: string, label = 'name') => ({
  table,
  label: { zh: `${label}_zh`, en: `${label}_en` },
});

/** The question asked of each table, by the table's name. */
export const snippetQuestions: Readonly<Record<string, SnippetQuestion>> = {
  documents: { ask: { zh: '各类文件有几份？', en: 'How many documents of each kind?' }, by: 'kind' },
  places: { ask: { zh: '各类地方有几个？', en: 'How many places of each kind?' }, by: 'kind' },
  award_categories: { ask: { zh: '各领域有几组？', en: 'How many groups in each field?' }, by: 'domain' },
  awards: {
    ask: { zh: '每个地方在几组受表扬？', en: 'In how many groups was each place commended?' },
    by: 'place',
    names: named('places'),
  },
  measures: { ask: { zh: '各领域有几项措施？', en: 'How many measures in each field?' }, by: 'domain' },
  measure_recipients: {
    ask: { zh: '各类对象出现几次？', en: 'How often is each kind of recipient named?' },
    by: 'recipient',
  },
  measure_agencies: {
    ask: { zh: '谁牵头的措施多？', en: 'Which agencies lead most measures?' },
    by: 'agency',
    names: named('agencies'),
    where: { column: 'role', equals: 'lead' },
  },
  measure_rewards: { ask: { zh: '哪种奖励最多？', en: 'Which kind of reward is commonest?' }, by: 'reward' },
  process_steps: {
    ask: { zh: '谁要做几步？', en: 'How many steps does each actor take?' },
    by: { zh: 'actor_zh', en: 'actor_en' },
  },
  crosswalk: {
    ask: { zh: '2020年的组怎样延续？', en: 'How do the groups of 2020 continue?' },
    by: 'relation',
  },
  agencies: { ask: { zh: '各层级有几个单位？', en: 'How many agencies at each level?' }, by: 'level' },
  tasks: { ask: { zh: '各主题有几项任务？', en: 'How many tasks on each subject?' }, by: 'theme' },
  task_agencies: {
    ask: { zh: '谁负责的任务多？', en: 'Which agencies are responsible for most tasks?' },
    by: 'agency',
    names: named('agencies'),
    where: { column: 'role', equals: 'lead' },
  },
  indicators: { ask: { zh: '各领域有几个指标？', en: 'How many indicators in each field?' }, by: 'field' },
  observations: {
    ask: { zh: '哪些指标的目标多？', en: 'Which indicators have most targets?' },
    by: 'indicator',
    names: named('indicators'),
    where: { column: 'kind', equals: 'target' },
  },
  outcomes: { ask: { zh: '目标完成得怎样？', en: 'How did the targets fare?' }, by: 'verdict' },
  mentions: {
    ask: { zh: '各地自述几项荣誉？', en: 'How many honours does each place claim?' },
    by: 'place',
    names: named('places'),
  },
  consistency_checks: {
    ask: { zh: '每份文件核算几处？', en: 'How many sums are checked in each document?' },
    by: 'document',
    names: named('documents', 'short'),
  },
  inconsistencies: {
    ask: { zh: '对不上的数字在哪里？', en: 'Where do the figures stand that do not add up?' },
    by: 'where_a_section',
  },
  agreement: {
    ask: { zh: '每份文件有几个表编码了两遍？', en: 'How many tables of each document were coded twice?' },
    by: 'document',
    names: named('documents', 'short'),
  },
};
