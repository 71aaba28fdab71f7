/** Names of the closed vocabularies of tasks, agencies and the crosswalk, for readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

export const themeLabel = {
  industry: t('工业', 'Industry'),
  innovation: t('创新', 'Innovation'),
  investment: t('投资', 'Investment'),
  consumption_services: t('消费与服务业', 'Consumption and services'),
  opening_reform: t('开放与改革', 'Opening-up and reform'),
  transport_infrastructure: t('交通与基础设施', 'Transport and infrastructure'),
  digital: t('数字化', 'Digital'),
  city: t('城市', 'City'),
  rural_agriculture: t('农业农村', 'Farming and countryside'),
  environment: t('生态环境', 'Environment'),
  culture_tourism_sport: t('文化旅游体育', 'Culture, tourism, sport'),
  education: t('教育', 'Education'),
  health: t('卫生健康', 'Health'),
  employment_social: t('就业与社保', 'Jobs and social security'),
  safety_governance: t('安全与治理', 'Safety and governance'),
  government_itself: t('政府自身', 'Government itself'),
  business_environment: t('营商环境', 'Business climate'),
  finance: t('金融与财政', 'Finance'),
} as const satisfies Record<string, Words>;

export const horizonLabel = {
  '2021': t('2021年内', 'within 2021'),
  '2025': t('到2025年', 'by 2025'),
  standing: t('长期', 'standing'),
} as const satisfies Record<string, Words>;

export const relationLabel = {
  same: t('大体延续', 'continued in substance'),
  broadened: t('扩大', 'broadened'),
  narrowed: t('收窄', 'narrowed'),
  merged: t('合并', 'merged'),
  split: t('拆分', 'split'),
  gone: t('不再有', 'gone'),
  new: t('新增', 'new'),
} as const satisfies Record<string, Words>;

export const confidenceLabel = {
  high: t('把握大', 'sure'),
  medium: t('把握中等', 'fairly sure'),
  low: t('把握小', 'unsure'),
} as const satisfies Record<string, Words>;

export const agencyKindLabel = {
  party: t('党委部门', 'Party body'),
  government_department: t('政府部门', 'Government department'),
  management_committee: t('管委会', 'Management committee'),
  enterprise_institution: t('企事业单位', 'Enterprise or institution'),
  armed_forces: t('武装力量', 'Armed forces'),
  collective: t('集合名称', 'Collective name'),
  headquarters: t('指挥部', 'Headquarters'),
  office: t('办公室', 'Office'),
} as const satisfies Record<string, Words>;

export const levelLabel = {
  municipal: t('市级', 'municipal'),
  district: t('区级', 'district'),
  township: t('乡镇街道', 'townships and subdistricts'),
} as const satisfies Record<string, Words>;
