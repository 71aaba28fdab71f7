/** The closed vocabularies of the tables by the name a column's schema gives them: every allowed word in a reader's words. */
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
  commendation: { zh: '表扬通报', en: 'list of commendations' },
  rules: { zh: '评选规则', en: 'rules of a round' },
  decomposition: { zh: '任务分解方案', en: 'plan that hands out tasks' },
  work_report: { zh: '政府工作报告', en: 'government work report' },
  plan_report: { zh: '计划报告', en: 'plan report' },
  statistics: { zh: '统计资料', en: 'statistics' },
} as const;

const direction = {
  up: { zh: '越多越好', en: 'more is better' },
  down: { zh: '越少越好', en: 'less is better' },
  neutral: { zh: '无所谓多少', en: 'neither' },
} as const;

const comparator = {
  eq: { zh: '等于', en: 'exactly' },
  about: { zh: '左右', en: 'about' },
  ge: { zh: '以上', en: 'at least' },
  gt: { zh: '超过', en: 'more than' },
  le: { zh: '以内', en: 'at most' },
  lt: { zh: '低于', en: 'less than' },
} as const;

const knownBy = {
  computed: { zh: '计算得出', en: 'computed' },
  stated: { zh: '文件说出', en: 'stated by a document' },
} as const;

const operator = {
  eq: { zh: '等于（容差之内）', en: 'equal, within the tolerance' },
  le: { zh: '不大于', en: 'at most' },
  lt: { zh: '小于', en: 'less than' },
  ge: { zh: '不小于', en: 'at least' },
} as const;

const extent = {
  whole: { zh: '全部', en: 'all of it' },
  most: { zh: '大部', en: 'most of it' },
  part: { zh: '一部分', en: 'a part of it' },
} as const;

const inconsistencyRole = {
  stated: { zh: '对不上的数', en: 'the figure that does not fit' },
  basis: { zh: '计算所用的数', en: 'a figure the computation uses' },
  before_break: { zh: '中断之前的水平', en: 'the level before the break' },
  after_break: { zh: '中断之后的水平', en: 'the level behind the break' },
} as const;

const sourceGrade = {
  official: { zh: '官方', en: 'official' },
  official_reprint: { zh: '官方文本的转载', en: 'official text on another site' },
  press: { zh: '报道', en: 'press' },
  press_reprint: { zh: '报道的转载', en: 'press report on another site' },
} as const;

const script = {
  hans: { zh: '简体', en: 'simplified' },
  hant: { zh: '繁体', en: 'traditional' },
} as const;

const language = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} as const;

const vocabularies: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  agencyKind: agencyKindLabel,
  awardReward: awardRewardLabel,
  basis: basisLabel,
  bodyKind: bodyKindLabel,
  boolean: { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } },
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
