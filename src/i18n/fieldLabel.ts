import type { Words } from './lang.ts';

/** Fields of indicators, for readers. */
export const fieldLabel = {
  economy: { zh: '经济总量', en: 'Economy' },
  industry: { zh: '工业', en: 'Industry' },
  innovation: { zh: '创新', en: 'Innovation' },
  investment: { zh: '投资', en: 'Investment' },
  consumption_services: { zh: '消费与服务业', en: 'Consumption and services' },
  opening: { zh: '开放', en: 'Opening up' },
  infrastructure: { zh: '交通与基础设施', en: 'Transport and infrastructure' },
  digital: { zh: '数字化', en: 'Digital' },
  city: { zh: '城市建设', en: 'City' },
  rural: { zh: '农业与乡村', en: 'Countryside' },
  environment: { zh: '环境', en: 'Environment' },
  culture_tourism_sport: { zh: '文化、旅游、体育', en: 'Culture, tourism, sport' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '卫生健康', en: 'Health' },
  employment_social: { zh: '就业与社会保障', en: 'Jobs and social security' },
  safety_governance: { zh: '安全与治理', en: 'Safety and governance' },
} as const satisfies Record<string, Words>;
