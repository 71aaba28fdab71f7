/** Names of the closed vocabularies of tasks, agencies and the crosswalk, for readers. */
import type { Words } from './lang.ts';

export const themeLabel = {
  industry: { zh: '工业', en: 'Industry' },
  innovation: { zh: '创新', en: 'Innovation' },
  investment: { zh: '投资', en: 'Investment' },
  consumption_services: { zh: '消费与服务业', en: 'Consumption and services' },
  opening_reform: { zh: '开放与改革', en: 'Opening-up and reform' },
  transport_infrastructure: { zh: '交通与基础设施', en: 'Transport and infrastructure' },
  digital: { zh: '数字化', en: 'Digital' },
  city: { zh: '城市', en: 'City' },
  rural_agriculture: { zh: '农业农村', en: 'Farming and countryside' },
  environment: { zh: '生态环境', en: 'Environment' },
  culture_tourism_sport: { zh: '文化旅游体育', en: 'Culture, tourism, sport' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '卫生健康', en: 'Health' },
  employment_social: { zh: '就业与社保', en: 'Jobs and social security' },
  safety_governance: { zh: '安全与治理', en: 'Safety and governance' },
  government_itself: { zh: '政府自身', en: 'Government itself' },
  business_environment: { zh: '营商环境', en: 'Business climate' },
  finance: { zh: '金融与财政', en: 'Finance' },
} as const satisfies Record<string, Words>;

export const horizonLabel = {
  '2021': { zh: '2021年内', en: 'within 2021' },
  '2025': { zh: '到2025年', en: 'by 2025' },
  standing: { zh: '长期', en: 'standing' },
} as const satisfies Record<string, Words>;

export const relationLabel = {
  same: { zh: '大体延续', en: 'continued in substance' },
  broadened: { zh: '扩大', en: 'broadened' },
  narrowed: { zh: '收窄', en: 'narrowed' },
  merged: { zh: '合并', en: 'merged' },
  split: { zh: '拆分', en: 'split' },
  gone: { zh: '不再有', en: 'gone' },
  new: { zh: '新增', en: 'new' },
} as const satisfies Record<string, Words>;

export const confidenceLabel = {
  high: { zh: '把握大', en: 'sure' },
  medium: { zh: '把握中等', en: 'fairly sure' },
  low: { zh: '把握小', en: 'unsure' },
} as const satisfies Record<string, Words>;

export const agencyKindLabel = {
  party: { zh: '党委部门', en: 'Party body' },
  government_department: { zh: '政府部门', en: 'Government department' },
  management_committee: { zh: '管委会', en: 'Management committee' },
  enterprise_institution: { zh: '企事业单位', en: 'Enterprise or institution' },
  armed_forces: { zh: '武装力量', en: 'Armed forces' },
  collective: { zh: '集合名称', en: 'Collective name' },
  headquarters: { zh: '指挥部', en: 'Headquarters' },
  office: { zh: '办公室', en: 'Office' },
} as const satisfies Record<string, Words>;

export const levelLabel = {
  municipal: { zh: '市级', en: 'municipal' },
  district: { zh: '区级', en: 'district' },
  township: { zh: '乡镇街道', en: 'townships and subdistricts' },
} as const satisfies Record<string, Words>;
