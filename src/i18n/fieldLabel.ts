/** Names of the fields indicators belong to, for readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

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
} as const satisfies Record<string, Words>;
