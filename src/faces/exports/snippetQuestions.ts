import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';

/** A question short enough for five lines in every language: how many rows of each kind. */
export interface SnippetQuestion {
  ask: Words;
  /** The column whose values are counted, or that of each language. */
  by: string | Words;
  /** Where `by` holds ids: the table that names them, and the column of the name per language. */
  names?: { table: string; label: Words };
  /** Only the rows with this value, or those with none where it is empty. */
  where?: { column: string; equals: string };
}

const named = (table: string, label = 'name') => ({
  table,
  label: t(`${label}_zh`, `${label}_en`),
});

/** The question asked of each table, by the table's name. */
export const snippetQuestions: Readonly<Record<string, SnippetQuestion>> = {
  documents: { ask: t('各类文件有几份？', 'How many documents of each kind?'), by: 'document_kind' },
  places: {
    ask: t('今天各类地方有几个？', 'How many places of each kind stand today?'),
    by: 'place_kind',
    where: { column: 'valid_to', equals: '' },
  },
  place_names: {
    ask: t('简体、繁体写法各有几种？', 'How many forms in each script?'),
    by: 'script',
  },
  place_clusters: {
    ask: t('各片区有几个区县？', 'How many districts and counties in each cluster?'),
    by: 'cluster',
  },
  place_changes: {
    ask: t('哪里并进了几处？', 'Which places got parts of how many others?'),
    by: 'to_place',
    names: named('places'),
  },
  neighbours: {
    ask: t('谁的邻区多？', 'Which places have most neighbours?'),
    by: 'place',
    names: named('places'),
  },
  census: { ask: t('每次普查有几个地方？', 'How many places in each census?'), by: 'counted_on' },
  award_categories: { ask: t('各领域有几组？', 'How many groups in each field?'), by: 'domain' },
  awards: {
    ask: t('每个地方在几组受表扬？', 'In how many groups was each place commended?'),
    by: 'place',
    names: named('places'),
  },
  award_rewards: {
    ask: t('表扬带来哪几类奖励？', 'Which kinds of reward does a commendation bring?'),
    by: 'reward',
  },
  measures: { ask: t('各领域有几项措施？', 'How many measures in each field?'), by: 'domain' },
  measure_recipients: {
    ask: t('各类对象出现几次？', 'How often is each kind of recipient named?'),
    by: 'recipient',
  },
  measure_agencies: {
    ask: t('谁牵头的措施多？', 'Which agencies lead most measures?'),
    by: 'agency',
    names: named('agencies'),
    where: { column: 'role', equals: 'lead' },
  },
  measure_rewards: { ask: t('哪种奖励最多？', 'Which kind of reward is commonest?'), by: 'reward' },
  process_steps: {
    ask: t('谁要做几步？', 'How many steps does each actor take?'),
    by: t('actor_zh', 'actor_en'),
  },
  crosswalk: {
    ask: t('2020年的组怎样延续？', 'How do the groups of 2020 continue?'),
    by: 'relation',
  },
  agencies: { ask: t('各层级有几个单位？', 'How many agencies at each level?'), by: 'level' },
  agency_names: {
    ask: t('谁的写法多？', 'Which agencies are printed in most forms?'),
    by: 'agency',
    names: named('agencies'),
  },
  tasks: { ask: t('各主题有几项任务？', 'How many tasks on each subject?'), by: 'theme' },
  task_agencies: {
    ask: t('谁负责的任务多？', 'Which agencies are responsible for most tasks?'),
    by: 'agency',
    names: named('agencies'),
    where: { column: 'role', equals: 'lead' },
  },
  indicators: { ask: t('各领域有几个指标？', 'How many indicators in each field?'), by: 'field' },
  indicator_names: { ask: t('各语言有几个别名？', 'How many names in each language?'), by: 'lang' },
  units: { ask: t('各基本单位有几种写法？', 'How many units of each base unit?'), by: 'base_unit' },
  bodies: { ask: t('各类主体有几个？', 'How many bodies of each kind?'), by: 'body_kind' },
  breakdowns: { ask: t('各按什么分？', 'How many breakdowns by each dimension?'), by: 'dimension' },
  observations: {
    ask: t('哪些指标的目标多？', 'Which indicators have most targets?'),
    by: 'indicator',
    names: named('indicators'),
    where: { column: 'kind', equals: 'target' },
  },
  outcomes: { ask: t('目标完成得怎样？', 'How did the targets fare?'), by: 'verdict' },
  mentions: {
    ask: t('各地自述几项荣誉？', 'How many honours does each place claim?'),
    by: 'place',
    names: named('places'),
  },
  consistency_checks: {
    ask: t('每份文件核算几处？', 'How many sums are checked in each document?'),
    by: 'document',
    names: named('documents', 'short'),
  },
  inconsistencies: {
    ask: t('哪些数对不上？', 'Which figures do not add up?'),
    by: t('what_zh', 'what_en'),
  },
  check_terms: {
    ask: t('各个核算用几个数？', 'How many numbers does each check use?'),
    by: 'consistency_check',
  },
  inconsistency_rows: {
    ask: t('所涉的数各起什么作用？', 'Which part do the figures play?'),
    by: 'role',
  },
  errata: { ask: t('每一版更正几处？', 'How many corrections of each version?'), by: 'version' },
  agreement: {
    ask: t('每份文件有几个表编码了两遍？', 'How many tables of each document were coded twice?'),
    by: 'document',
    names: named('documents', 'short'),
  },
};
