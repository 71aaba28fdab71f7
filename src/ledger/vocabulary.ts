/** Closed lists of words that tables use and numbers are grouped by, in the order in which everything lists them, with what readers are told. */
import { type Words, LANGUAGES, type Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

/** A closed list of words, each with what readers are told. */
export type Vocabulary<Word extends string = string> = Readonly<Record<Word, Words>>;

/** The words of a vocabulary, in its order. */
export const wordsOf = <Word extends string>(vocabulary: Vocabulary<Word>): Word[] =>
  Object.keys(vocabulary) as Word[];

/** Clusters of Chongqing's “one area, two groups” plan. */
export const ownCluster = {
  central: t('中心城区', 'Central city'),
  new_urban: t('主城新区', 'New urban districts'),
  northeast: t('渝东北', 'North-east'),
  southeast: t('渝东南', 'South-east'),
};
export const CLUSTERS = wordsOf(ownCluster);
export type Cluster = keyof typeof ownCluster;

/** Where a place is listed: zones belong to no cluster. */
export const clusterLabel = { ...ownCluster, zones: t('开发区', 'Development zones') };

/** Fields of government work. The grouping is ours. */
export const domainLabel = {
  economy: t('经济', 'Economy'),
  innovation: t('创新', 'Innovation'),
  business_environment: t('营商', 'Business climate'),
  rural: t('乡村', 'Countryside'),
  city_infrastructure: t('城建', 'City and building'),
  environment: t('环境', 'Environment'),
  livelihood: t('民生', 'Livelihood'),
  safety_health: t('健康', 'Health'),
  recognition: t('表彰', 'Recognition'),
};
export const DOMAINS = wordsOf(domainLabel);
export type Domain = keyof typeof domainLabel;

/** Kinds of reward a measure of 2022 grants. */
export const rewardLabel = {
  fund_award: t('资金奖补', 'money award'),
  fund_allocation: t('资金分配倾斜', 'larger share of funds'),
  project_priority: t('项目优先', 'priority for projects'),
  pilot_priority: t('试点优先', 'priority for pilots'),
  assessment_bonus: t('考核加分', 'assessment bonus'),
  financing_service: t('融资服务', 'financing services'),
  recognition: t('推广宣传', 'publicity'),
};
export const REWARDS = wordsOf(rewardLabel);
export type Reward = keyof typeof rewardLabel;

/** Who may receive a reward. */
export const recipientLabel = {
  county: t('区县', 'districts and counties'),
  township: t('乡镇（街道）', 'townships and subdistricts'),
  zone: t('国家级开发开放平台', 'national development platforms'),
};
export const RECIPIENTS = wordsOf(recipientLabel);

/** What a body does in a task or a measure. */
export const roleLabel = {
  lead: t('牵头', 'lead'),
  support: t('配合', 'support'),
};

/** What a figure is: `fact` is a statement about a document itself, and in no count of targets or results. */
export const kindOfFigure = {
  target: t('目标', 'target'),
  result: t('结果', 'result'),
  fact: t('文件自述', 'about the document'),
};

/**
 * What the number of an observation is. `change` is against a year or plan that is not simply the year before, `cumulative` a total
 * over several years, `annual_average` a yearly mean over several, `streak` a number of years in a row.
 */
export const basisLabel = {
  level: t('水平', 'level'),
  growth_rate: t('增长', 'growth'),
  avg_annual_growth: t('年均增长', 'average annual growth'),
  annual_average: t('年均', 'yearly average'),
  share: t('占比', 'share or rate'),
  change: t('与往年相比', 'change against an earlier time'),
  increment: t('新增', 'new'),
  cumulative: t('累计', 'total over the years'),
  multiple: t('倍数', 'multiple'),
  count: t('件数', 'count'),
  rank: t('名次', 'rank'),
  streak: t('连续年数', 'years running'),
};
export type Basis = keyof typeof basisLabel;

/** How firmly a figure is stated: exactly, about, at least, more than, at most, less than. */
export const comparatorLabel = {
  eq: t('等于', 'exactly'),
  about: t('左右', 'about'),
  ge: t('以上', 'at least'),
  gt: t('超过', 'more than'),
  le: t('以内', 'at most'),
  lt: t('低于', 'less than'),
};
export type Comparator = keyof typeof comparatorLabel;

/** What a rank ranks. */
export const rankedLabel = {
  level: t('总量', 'the level'),
  growth_rate: t('增速', 'the growth rate'),
  share: t('占比', 'the share'),
  count: t('个数', 'the number'),
  score: t('评分', 'a score'),
  not_stated: t('未说明', 'not stated'),
};

/** On which scope a document says it counts a figure; most say nothing. */
export const scopeLabel = {
  same_scope: t('同口径', 'on a comparable basis'),
  full_scope: t('全口径', 'full scope'),
  constant_prices: t('不变价', 'constant prices'),
  current_prices: t('现价', 'current prices'),
};

/** How final a result is. */
export const vintageLabel = {
  first_release: t('初次公布', 'first release'),
  revised: t('修订数', 'revised'),
  expected: t('预计数', 'expected'),
  final: t('最终数', 'final'),
};
export type Vintage = keyof typeof vintageLabel | '';

/** Whether the number is the figure, a round number in its place, or a bound it passed. */
export const precisionLabel = {
  exact: t('照印', 'as printed'),
  rounded: t('取整', 'rounded'),
  threshold: t('界限', 'a bound'),
};

/** How much of the source was read: the whole text, its opening, or single figures. */
export const lookedUpLabel = {
  whole: t('全文', 'the whole text'),
  opening: t('只有开头', 'the opening only'),
  excerpt: t('只有个别数字', 'single figures only'),
};

/**
 * What came of a target. The last five say why nothing is said: nobody looked, no copy is in reach, the document that was read whole
 * does not say, the time is not over, what is stated cannot be set against it.
 */
export const verdictLabel = {
  exceeded: t('▲ 超过', '▲ exceeded'),
  met: t('● 达到', '● met'),
  about_met: t('◐ 大致达到', '◐ roughly met'),
  partly_met: t('◔ 部分完成', '◔ partly met'),
  missed: t('▼ 未达到', '▼ missed'),
  not_comparable: t('○ 不可比', '○ not comparable'),
  not_stated: t('○ 文件没写', '○ not stated'),
  not_looked_up: t('○ 没有查', '○ not looked up'),
  not_found: t('○ 没查到', '○ not found'),
  not_due: t('○ 还没到期', '○ not due'),
};
export const VERDICTS = wordsOf(verdictLabel);
export type Verdict = keyof typeof verdictLabel;

const UNJUDGED: readonly Verdict[] = [
  'not_comparable',
  'not_stated',
  'not_looked_up',
  'not_found',
  'not_due',
];

/** Whether a verdict says how a target went. */
export const isJudged = (verdict: Verdict): boolean => !UNJUDGED.includes(verdict);

/** Fields indicators belong to. */
export const fieldLabel = {
  economy: t('经济与金融', 'Economy and finance'),
  industry: t('工业', 'Industry'),
  innovation: t('创新', 'Innovation'),
  investment: t('投资与招商', 'Investment'),
  consumption_services: t('消费与服务业', 'Consumption and services'),
  opening: t('开放与外贸', 'Opening-up and trade'),
  infrastructure: t('基础设施', 'Infrastructure'),
  digital: t('数字化', 'Digital'),
  city: t('城市', 'City'),
  rural: t('农业农村', 'Farming and countryside'),
  environment: t('生态环境', 'Environment'),
  culture_tourism_sport: t('文化旅游体育', 'Culture, tourism, sport'),
  education: t('教育', 'Education'),
  health: t('卫生健康', 'Health'),
  employment_social: t('就业与社保', 'Jobs and social security'),
  safety_governance: t('安全与治理', 'Safety and governance'),
};
export const FIELDS = wordsOf(fieldLabel);
export type Field = keyof typeof fieldLabel;

/** Why a released row changed: the source itself, our mistake, another code, another border, or data new to us. */
export const reasonLabel = {
  source_revised: t('来源修订', 'the source was revised'),
  our_error: t('本站有误', 'our error'),
  recoded: t('重新编码', 'coded anew'),
  boundary: t('区划变动', 'a boundary changed'),
  new_data: t('新收的数据', 'new data'),
  drawing: t('图或字句重做', 'drawings or wording'),
};
export const CHANGE_REASONS = wordsOf(reasonLabel);
export type ChangeReason = keyof typeof reasonLabel;

/** What a version of each level asks of people who load the tables with a program. */
export const levelOfChange = {
  major: t('表或列有变，程序可能要改', 'Tables or columns changed: programs may need a change'),
  minor: t('有新的行，列没有变', 'Rows were added; the columns are the same'),
  patch: t('只是更正，没有新行', 'Corrections only, no new rows'),
};

/** On which scope a document says it counts a figure; nothing where it does not say. */
export const scopeWords = (scope: keyof typeof scopeLabel | '', lang: Lang): string =>
  scope === '' ? '' : scopeLabel[scope][lang];

/** A level of a named series may be set beside those of the same series only; a series is named by its first year. */
function seriesWords(series: string, lang: Lang): string {
  const year = /-(\d{4})$/u.exec(series)?.[1];
  if (year === undefined) return t('序列有中断', 'its series breaks')[lang];
  return t(`${year}年起的序列`, `series from ${year}`)[lang];
}

const RESTATED: Words = t('重述', 'said again');

/** What of an observation its status is told by. */
interface FigureStatus {
  vintage: Vintage;
  precision: keyof typeof precisionLabel;
  comparator: string;
  series: string;
  restates: string;
}

/** What must be known of a figure before it is used: how final and how exact it is, and whether its series breaks. */
export function statusWords(
  { vintage, precision, comparator, series, restates }: FigureStatus,
  lang: Lang,
): string {
  return [
    vintage === '' ? '' : vintageLabel[vintage][lang],
    precision === 'rounded' && comparator === 'eq' ? precisionLabel.rounded[lang] : '',
    series === '' ? '' : seriesWords(series, lang),
    restates === '' ? '' : RESTATED[lang],
  ]
    .filter((part) => part !== '')
    .join(LANGUAGES[lang].comma);
}
