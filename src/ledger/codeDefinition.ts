/** What a code is exactly, where its name does not say enough to count by it. */
import type { Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import type {
  basisLabel,
  comparatorLabel,
  kindOfFigure,
  lookedUpLabel,
  precisionLabel,
  rankedLabel,
  scopeLabel,
  verdictLabel,
  vintageLabel,
} from './vocabulary.ts';

const kind: Record<keyof typeof kindOfFigure, Words> = {
  target: t('文件要在将来达到的数', 'What a document wants reached by a later time'),
  result: t('文件说已经有的数', 'What a document says is so or was reached'),
  fact: t('关于文件自身的数，不计入目标和结果', 'A number about the document itself; counted as neither'),
};

const basis: Record<keyof typeof basisLabel, Words> = {
  level: t('某时的总量或存量，用所写单位', 'An amount or stock at or over the period, in the unit given'),
  growth_rate: t('与上年同期相比的增幅', 'Change against the same time a year before'),
  avg_annual_growth: t('几年平均每年的增幅', 'Mean yearly growth over several years'),
  annual_average: t('几年平均每年的数', 'Mean yearly amount over several years'),
  share: t('占整体的比重，或比率', 'Part of a whole, or a rate'),
  change: t('与参照期相比的变化，参照期另有一列', 'Change against the reference period in its own column'),
  increment: t('这一时期新增的数', 'What was added in the period'),
  cumulative: t('几年合计', 'A total over several years'),
  multiple: t('是参照期的几倍；2 就是翻番', 'How many times the reference it is; 2 is a doubling'),
  count: t('个数，不作指标的水平', 'A number of things, not the level of the indicator'),
  rank: t('名次，1 为最前；排的是什么看 rank_of', 'A place in a ranking, 1 is first; rank_of says of what'),
  streak: t('连续多少年', 'For how many years in a row'),
};

const comparator: Record<keyof typeof comparatorLabel, Words> = {
  eq: t('数就是这个数', 'The figure is this number'),
  about: t('约为这个数，界限没有说', 'About this number; how far about is not said'),
  ge: t('不少于这个数', 'This number or more'),
  gt: t('多于这个数', 'More than this number'),
  le: t('不多于这个数；下降10%以上记为 le −10', 'This number or less; a fall of 10% or more is le −10'),
  lt: t('少于这个数', 'Less than this number'),
};

const rankOf: Record<keyof typeof rankedLabel, Words> = {
  level: t('按总量排', 'Ranked by amount'),
  growth_rate: t('按增速排', 'Ranked by growth'),
  share: t('按占比或比率排', 'Ranked by share or rate'),
  count: t('按个数排', 'Ranked by number'),
  score: t('按评分或考核排', 'Ranked by a score or an assessment'),
  not_stated: t('文件没有说按什么排', 'The document does not say by what'),
};

const scope: Record<keyof typeof scopeLabel, Words> = {
  same_scope: t('扣除口径变化后相比', 'Compared after changes of scope were taken out'),
  full_scope: t('包括全部，不作扣除', 'Everything included, nothing taken out'),
  constant_prices: t('按不变价', 'At constant prices'),
  current_prices: t('按当年价', 'At prices of the year'),
};

const vintage: Record<keyof typeof vintageLabel, Words> = {
  first_release: t('随该期第一次公布的数', 'Issued with the first account of the period'),
  revised: t('后来改过的数', 'Changed by a later account'),
  expected: t('期末前的预计', 'Estimated before the period ended'),
  final: t('来源写明是最终数', 'Called final by its source'),
};

const precision: Record<keyof typeof precisionLabel, Words> = {
  exact: t('照所印的位数', 'To the digits printed'),
  rounded: t('整数代替了另处更准的数', 'A round number where a more exact one exists'),
  threshold: t('只是越过的界限，不是数值', 'A bound that was passed, no value'),
};

const lookedUp: Record<keyof typeof lookedUpLabel, Words> = {
  whole: t('全文读过：没有的就是没有说', 'Read whole: what is not here is not stated there'),
  opening: t('只读了开头：没有的可能在后面', 'Only the opening was read: what is not here may follow'),
  excerpt: t(
    '只取了个别数字：没有的等于没有查',
    'Single figures were taken: what is not here was not looked up',
  ),
};

const verdict: Record<keyof typeof verdictLabel, Words> = {
  exceeded: t('好于目标', 'Better than the target'),
  met: t('达到目标', 'The target was reached'),
  about_met: t('与“左右”的目标相近', 'Close to a target stated as about'),
  partly_met: t('文件说完成了一部分', 'A document says that a part was done'),
  missed: t('没有达到目标', 'The target was not reached'),
  not_comparable: t('目标和结果的口径、时间或性质不同', 'Target and result differ in scope, time or basis'),
  not_stated: t('应说结果的文件全文读过，没有说', 'The document that should say was read whole and does not'),
  not_looked_up: t('没有去查结果，不等于没有完成', 'Nobody looked for the result; this is no failure'),
  not_found: t('查过，没有找到文本', 'Looked for; no text of it is in reach'),
  not_due: t('时间还没有到', 'Its time is not over'),
};

/** By column: a column of one name means the same in every table. */
const DEFINITIONS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'observations.kind': kind,
  'observations.basis': basis,
  'observations.comparator': comparator,
  'observations.rank_of': rankOf,
  'observations.scope': scope,
  'observations.vintage': vintage,
  'observations.precision': precision,
  'observations.looked_up': lookedUp,
  'outcomes.verdict': verdict,
};

export const codeDefinition = (table: string, column: string, code: string): Words | undefined =>
  DEFINITIONS[`${table}.${column}`]?.[code];
