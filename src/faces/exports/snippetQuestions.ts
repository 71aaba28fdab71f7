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
  label: { zh: `${label}_zh`, en: `${label}_en` },
});

/** The question asked of each table, by the table's name. */
export const snippetQuestions: Readonly<Record<string, SnippetQuestion>> = {
  documents: { ask: { zh: '各类文件有几份？', en: 'How many documents of each kind?' }, by: 'document_kind' },
  places: {
    ask: { zh: '今天各类地方有几个？', en: 'How many places of each kind stand today?' },
    by: 'place_kind',
    where: { column: 'valid_to', equals: '' },
  },
  place_names: {
    ask: { zh: '简体、繁体写法各有几种？', en: 'How many forms in each script?' },
    by: 'script',
  },
  place_clusters: {
    ask: { zh: '各片区有几个区县？', en: 'How many districts and counties in each cluster?' },
    by: 'cluster',
  },
  place_changes: {
    ask: { zh: '哪里并进了几处？', en: 'Which places got parts of how many others?' },
    by: 'to_place',
    names: named('places'),
  },
  neighbours: {
    ask: { zh: '谁的邻区多？', en: 'Which places have most neighbours?' },
    by: 'place',
    names: named('places'),
  },
  census: { ask: { zh: '每次普查有几个地方？', en: 'How many places in each census?' }, by: 'counted_on' },
  award_categories: { ask: { zh: '各领域有几组？', en: 'How many groups in each field?' }, by: 'domain' },
  awards: {
    ask: { zh: '每个地方在几组受表扬？', en: 'In how many groups was each place commended?' },
    by: 'place',
    names: named('places'),
  },
  award_rewards: {
    ask: { zh: '表扬带来哪几类奖励？', en: 'Which kinds of reward does a commendation bring?' },
    by: 'reward',
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
  agency_names: {
    ask: { zh: '谁的写法多？', en: 'Which agencies are printed in most forms?' },
    by: 'agency',
    names: named('agencies'),
  },
  tasks: { ask: { zh: '各主题有几项任务？', en: 'How many tasks on each subject?' }, by: 'theme' },
  task_agencies: {
    ask: { zh: '谁负责的任务多？', en: 'Which agencies are responsible for most tasks?' },
    by: 'agency',
    names: named('agencies'),
    where: { column: 'role', equals: 'lead' },
  },
  indicators: { ask: { zh: '各领域有几个指标？', en: 'How many indicators in each field?' }, by: 'field' },
  indicator_names: { ask: { zh: '各语言有几个别名？', en: 'How many names in each language?' }, by: 'lang' },
  units: { ask: { zh: '各基本单位有几种写法？', en: 'How many units of each base unit?' }, by: 'base_unit' },
  bodies: { ask: { zh: '各类主体有几个？', en: 'How many bodies of each kind?' }, by: 'body_kind' },
  breakdowns: { ask: { zh: '各按什么分？', en: 'How many breakdowns by each dimension?' }, by: 'dimension' },
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
    ask: { zh: '哪些数对不上？', en: 'Which figures do not add up?' },
    by: { zh: 'what_zh', en: 'what_en' },
  },
  check_terms: {
    ask: { zh: '各个核算用几个数？', en: 'How many numbers does each check use?' },
    by: 'consistency_check',
  },
  inconsistency_rows: {
    ask: { zh: '所涉的数各起什么作用？', en: 'Which part do the figures play?' },
    by: 'role',
  },
  errata: { ask: { zh: '每一版更正几处？', en: 'How many corrections of each version?' }, by: 'version' },
  agreement: {
    ask: { zh: '每份文件有几个表编码了两遍？', en: 'How many tables of each document were coded twice?' },
    by: 'document',
    names: named('documents', 'short'),
  },
};
