/** Short names of ours for the parts and sections of Liangping's plan of 2021, by the numerals the document prints. */
import type { Words } from './lang.ts';

export const partLabel = {
  一: { zh: '到2025年的重点', en: 'Priorities to 2025' },
  二: { zh: '2021年预期指标', en: 'Targets for 2021' },
  三: { zh: '2021年重点工作', en: 'Work of 2021' },
  四: { zh: '政府自身', en: 'Government itself' },
} as const satisfies Record<string, Words>;

export const sectionLabel: Readonly<Record<string, Words>> = {
  '一(一)': { zh: '科技创新', en: 'Innovation' },
  '一(二)': { zh: '现代产业', en: 'Modern industry' },
  '一(三)': { zh: '投资与消费', en: 'Investment and consumption' },
  '一(四)': { zh: '营商与开放', en: 'Business climate, opening-up' },
  '一(五)': { zh: '区域协调', en: 'Regional coordination' },
  '一(六)': { zh: '生态环境', en: 'Environment' },
  '一(七)': { zh: '新型城镇化', en: 'Urbanisation' },
  '一(八)': { zh: '农业农村', en: 'Farming and countryside' },
  '一(九)': { zh: '文化与脱贫成果', en: 'Culture; results against poverty' },
  '一(十)': { zh: '社会建设', en: 'Social services' },
  '一(十一)': { zh: '安全', en: 'Safety' },
  二: { zh: '预期指标', en: 'Expected figures' },
  '三(一)': { zh: '高新区与制造业', en: 'High-tech zone and industry' },
  '三(二)': { zh: '有效投资', en: 'Investment' },
  '三(三)': { zh: '消费与服务业', en: 'Consumption and services' },
  '三(四)': { zh: '城乡与新城', en: 'Town and new suburbs' },
  '三(五)': { zh: '乡村振兴', en: 'Countryside' },
  '三(六)': { zh: '生态与明月山', en: 'Environment, Mingyue Mountain' },
  '三(七)': { zh: '开放与改革', en: 'Opening-up and reform' },
  '三(八)': { zh: '民生', en: 'Livelihood' },
  '三(九)': { zh: '疫情防控', en: 'Epidemic control' },
  四: { zh: '政府自身', en: 'Government itself' },
};
