/** Names of the fields indicators belong to, for readers. */
import type { Words } from './lang.ts';

export const fieldLabel = {
  economy: { zh: '经济与金融', en: 'Economy and finance' },
  industry: { zh: '工业', en: 'Industry' },
  innovation: { zh: '创新', en: 'Innovation' },
  investment: { zh: '投资与招商', en: 'Investment' },
  consumption_services: { zh: '消费与服务业', en: 'Consumption and services' },
  opening: { zh: '开放与外贸', en: 'Opening-up and trade' },
  infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  digital: { zh: '数字化', en: 'Digital' },
  city: { zh: '城市', en: 'City' },
  rural: { zh: '农业农村', en: 'Farming and countryside' },
  environment: { zh: '生态环境', en: 'Environment' },
  culture_tourism_sport: { zh: '文化旅游体育', en: 'Culture, tourism, sport' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '卫生健康', en: 'Health' },
  employment_social: { zh: '就业与社保', en: 'Jobs and social security' },
  safety_governance: { zh: '安全与治理', en: 'Safety and governance' },
} as const satisfies Record<string, Words>;
