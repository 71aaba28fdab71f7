/** Names of the closed vocabularies of measures, tasks and figures, for readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

export const kindOfFigure = {
  result: t('结果', 'result'),
  target: t('目标', 'target'),
  fact: t('文件自述', 'about the document'),
} as const satisfies Record<string, Words>;

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
} as const satisfies Record<string, Words>;

export const rewardLabel = {
  fund_award: t('资金奖补', 'money award'),
  fund_allocation: t('资金分配倾斜', 'larger share of funds'),
  project_priority: t('项目优先', 'priority for projects'),
  pilot_priority: t('试点优先', 'priority for pilots'),
  assessment_bonus: t('考核加分', 'assessment bonus'),
  financing_service: t('融资服务', 'financing services'),
  recognition: t('推广宣传', 'publicity'),
} as const satisfies Record<string, Words>;

export const awardRewardLabel = {
  policy: t('政策', 'policy'),
  funds: t('资金', 'funds'),
  projects: t('项目', 'projects'),
  land_quota: t('土地指标', 'land quotas'),
  reform_pilots: t('改革先行先试', 'leave to pilot reforms'),
} as const satisfies Record<string, Words>;

export const recipientLabel = {
  county: t('区县', 'districts and counties'),
  township: t('乡镇（街道）', 'townships and subdistricts'),
  zone: t('国家级开发开放平台', 'national development platforms'),
} as const satisfies Record<string, Words>;

export const roleLabel = {
  lead: t('牵头', 'lead'),
  support: t('配合', 'support'),
} as const satisfies Record<string, Words>;

export const verdictLabel = {
  exceeded: t('▲ 超过', '▲ exceeded'),
  met: t('● 达到', '● met'),
  about_met: t('◐ 大致达到', '◐ about met'),
  partly_met: t('◔ 部分完成', '◔ partly met'),
  missed: t('▼ 未达到', '▼ missed'),
  not_comparable: t('○ 不可比', '○ not comparable'),
  not_stated: t('○ 文件没有说', '○ not stated'),
  not_looked_up: t('○ 没有查', '○ not looked up'),
  not_found: t('○ 没有找到', '○ not found'),
  not_due: t('○ 未到期', '○ not due'),
} as const satisfies Record<string, Words>;

export const mentionLabel = {
  incentive: t('督查激励', 'commendation incentive'),
  commendation: t('通报表扬', 'commendation'),
  designation: t('称号', 'designation'),
  pilot: t('试点', 'pilot'),
  ranking: t('排名', 'ranking'),
  praise: t('肯定', 'praise'),
} as const satisfies Record<string, Words>;
