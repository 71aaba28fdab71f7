/** Names of the closed vocabularies of measures, tasks and figures, for readers. */
import type { Words } from './lang.ts';

export const kindOfFigure = {
  result: { zh: '结果', en: 'result' },
  target: { zh: '目标', en: 'target' },
  fact: { zh: '文件自述', en: 'about the document' },
} as const satisfies Record<string, Words>;

export const basisLabel = {
  level: { zh: '水平', en: 'level' },
  growth_rate: { zh: '增长', en: 'growth' },
  avg_annual_growth: { zh: '年均增长', en: 'average annual growth' },
  annual_average: { zh: '年均', en: 'yearly average' },
  share: { zh: '占比', en: 'share or rate' },
  change: { zh: '与往年相比', en: 'change against an earlier time' },
  increment: { zh: '新增', en: 'new' },
  cumulative: { zh: '累计', en: 'total over the years' },
  multiple: { zh: '倍数', en: 'multiple' },
  count: { zh: '件数', en: 'count' },
  rank: { zh: '名次', en: 'rank' },
  streak: { zh: '连续年数', en: 'years running' },
} as const satisfies Record<string, Words>;

export const rewardLabel = {
  fund_award: { zh: '资金奖补', en: 'money award' },
  fund_allocation: { zh: '资金分配倾斜', en: 'larger share of funds' },
  project_priority: { zh: '项目优先', en: 'priority for projects' },
  pilot_priority: { zh: '试点优先', en: 'priority for pilots' },
  assessment_bonus: { zh: '考核加分', en: 'assessment bonus' },
  financing_service: { zh: '融资服务', en: 'financing services' },
  recognition: { zh: '推广宣传', en: 'publicity' },
} as const satisfies Record<string, Words>;

export const awardRewardLabel = {
  policy: { zh: '政策', en: 'policy' },
  funds: { zh: '资金', en: 'funds' },
  projects: { zh: '项目', en: 'projects' },
  land_quota: { zh: '土地指标', en: 'land quotas' },
  reform_pilots: { zh: '改革先行先试', en: 'leave to pilot reforms' },
} as const satisfies Record<string, Words>;

export const recipientLabel = {
  county: { zh: '区县', en: 'districts and counties' },
  township: { zh: '乡镇（街道）', en: 'townships and subdistricts' },
  zone: { zh: '国家级开发开放平台', en: 'national development platforms' },
} as const satisfies Record<string, Words>;

export const roleLabel = {
  lead: { zh: '牵头', en: 'lead' },
  support: { zh: '配合', en: 'support' },
} as const satisfies Record<string, Words>;

export const verdictLabel = {
  exceeded: { zh: '▲ 超过', en: '▲ exceeded' },
  met: { zh: '● 达到', en: '● met' },
  about_met: { zh: '◐ 大致达到', en: '◐ about met' },
  partly_met: { zh: '◔ 部分完成', en: '◔ partly met' },
  missed: { zh: '▼ 未达到', en: '▼ missed' },
  not_comparable: { zh: '○ 不可比', en: '○ not comparable' },
  not_stated: { zh: '○ 文件没有说', en: '○ not stated' },
  not_looked_up: { zh: '○ 没有查', en: '○ not looked up' },
  not_found: { zh: '○ 没有找到', en: '○ not found' },
  not_due: { zh: '○ 未到期', en: '○ not due' },
} as const satisfies Record<string, Words>;

export const mentionLabel = {
  incentive: { zh: '督查激励', en: 'commendation incentive' },
  commendation: { zh: '通报表扬', en: 'commendation' },
  designation: { zh: '称号', en: 'designation' },
  pilot: { zh: '试点', en: 'pilot' },
  ranking: { zh: '排名', en: 'ranking' },
  praise: { zh: '肯定', en: 'praise' },
} as const satisfies Record<string, Words>;
