/** The closed vocabularies of the tables by the name a column's schema gives them: every allowed word in a reader's words. */
import { comparabilityLabel } from './comparabilityLabel.ts';
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
import { partLabel } from './sectionLabel.ts';
import {
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
  statistics: { zh: '统计资料', en: 'statistics' },
} as const;

const direction = {
  up: { zh: '越多越好', en: 'more is better' },
  down: { zh: '越少越好', en: 'less is better' },
  neutral: { zh: '无所谓多少', en: 'neither' },
} as const;

const comparator = {
  '=': { zh: '等于', en: 'exactly' },
  '~': { zh: '左右', en: 'about' },
  '>=': { zh: '以上', en: 'at least' },
  '>': { zh: '超过', en: 'more than' },
  '<=': { zh: '以内', en: 'at most' },
  '<': { zh: '低于', en: 'less than' },
} as const;

const knownBy = {
  computed: { zh: '计算得出', en: 'computed' },
  stated: { zh: '文件说出', en: 'stated by a document' },
} as const;

const vocabularies: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  agencyKind: agencyKindLabel,
  basis: basisLabel,
  boolean: { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } },
  cluster: clusterLabel,
  comparability: comparabilityLabel,
  comparator,
  confidence: confidenceLabel,
  direction,
  documentKind,
  domain: domainLabel,
  eligible: eligibleLabel,
  field: fieldLabel,
  figureKind: kindOfFigure,
  horizon: horizonLabel,
  knownBy,
  level: levelLabel,
  medium: mediumLabel,
  mention: mentionLabel,
  part: partLabel,
  placeKind: kindLabel,
  recipient: recipientLabel,
  relation: relationLabel,
  reward: rewardLabel,
  role: roleLabel,
  theme: themeLabel,
  verdict: verdictLabel,
};

/** A word of a vocabulary for readers; `undefined` where it has none. */
export function vocabularyWord(vocabulary: string, word: string, lang: Lang): string | undefined {
  return vocabularies[vocabulary]?.[word]?.[lang];
}
