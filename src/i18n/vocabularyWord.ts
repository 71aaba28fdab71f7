/** The closed vocabularies of the tables by the name a column's schema gives them: every allowed word in a reader's words. */
import { t } from './t.ts';
import { eligibleLabel } from './eligibleLabel.ts';
import { fieldLabel } from './fieldLabel.ts';
import { clusterLabel, domainLabel, kindLabel, mediumLabel } from './labels.ts';
import type { Lang, Words } from './lang.ts';
import {
  agencyKindLabel,
  confidenceLabel,
  horizonLabel,
  levelLabel,
  relationLabel,
  themeLabel,
} from './machineryLabel.ts';
import {
  bodyKindLabel,
  dimensionLabel,
  lookedUpLabel,
  precisionLabel,
  rankedLabel,
  scopeLabel,
  vintageLabel,
} from './observationLabel.ts';
import { partLabel } from './sectionLabel.ts';
import {
  awardRewardLabel,
  basisLabel,
  kindOfFigure,
  mentionLabel,
  recipientLabel,
  rewardLabel,
  roleLabel,
  verdictLabel,
} from './vocabularyLabel.ts';

const documentKind = {
  commendation: t('表扬通报', 'list of commendations'),
  rules: t('评选规则', 'rules of a round'),
  decomposition: t('任务分解方案', 'plan that hands out tasks'),
  work_report: t('政府工作报告', 'government work report'),
  plan_report: t('计划报告', 'plan report'),
  statistics: t('统计资料', 'statistics'),
} as const;

const direction = {
  up: t('越多越好', 'more is better'),
  down: t('越少越好', 'less is better'),
  neutral: t('无所谓多少', 'neither'),
} as const;

const comparator = {
  eq: t('等于', 'exactly'),
  about: t('左右', 'about'),
  ge: t('以上', 'at least'),
  gt: t('超过', 'more than'),
  le: t('以内', 'at most'),
  lt: t('低于', 'less than'),
} as const;

const knownBy = {
  computed: t('计算得出', 'computed'),
  stated: t('文件说出', 'stated by a document'),
} as const;

const operator = {
  eq: t('等于（容差之内）', 'equal, within the tolerance'),
  le: t('不大于', 'at most'),
  lt: t('小于', 'less than'),
  ge: t('不小于', 'at least'),
} as const;

const extent = {
  whole: t('全部', 'all of it'),
  most: t('大部', 'most of it'),
  part: t('一部分', 'a part of it'),
} as const;

const inconsistencyRole = {
  stated: t('对不上的数', 'the figure that does not fit'),
  basis: t('计算所用的数', 'a figure the computation uses'),
  before_break: t('中断之前的水平', 'the level before the break'),
  after_break: t('中断之后的水平', 'the level behind the break'),
} as const;

const sourceGrade = {
  official: t('官方', 'official'),
  official_reprint: t('官方文本的转载', 'official text on another site'),
  press: t('报道', 'press'),
  press_reprint: t('报道的转载', 'press report on another site'),
} as const;

const script = {
  hans: t('简体', 'simplified'),
  hant: t('繁体', 'traditional'),
} as const;

const language = {
  zh: t('中文', 'Chinese'),
  en: t('英文', 'English'),
} as const;

const vocabularies: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  agencyKind: agencyKindLabel,
  awardReward: awardRewardLabel,
  basis: basisLabel,
  bodyKind: bodyKindLabel,
  boolean: { true: t('是', 'yes'), false: t('否', 'no') },
  cluster: clusterLabel,
  comparator,
  confidence: confidenceLabel,
  dimension: dimensionLabel,
  direction,
  documentKind,
  domain: domainLabel,
  eligible: eligibleLabel,
  extent,
  field: fieldLabel,
  figureKind: kindOfFigure,
  horizon: horizonLabel,
  inconsistencyRole,
  knownBy,
  lang: language,
  level: levelLabel,
  lookedUp: lookedUpLabel,
  medium: mediumLabel,
  mention: mentionLabel,
  operator,
  part: partLabel,
  placeKind: kindLabel,
  precision: precisionLabel,
  ranked: rankedLabel,
  recipient: recipientLabel,
  relation: relationLabel,
  reward: rewardLabel,
  role: roleLabel,
  scope: scopeLabel,
  script,
  sourceGrade,
  theme: themeLabel,
  verdict: verdictLabel,
  vintage: vintageLabel,
};

/** A word of a vocabulary for readers; `undefined` where it has none. */
export function vocabularyWord(vocabulary: string, word: string, lang: Lang): string | undefined {
  return vocabularies[vocabulary]?.[word]?.[lang];
}
