import type { Lang, Words } from './lang.ts';
import { reportSections } from './reportSections.ts';
import { t } from './t.ts';

/** Short names of ours for the sections of Liangping's plan of 2021, by the numerals the document prints. */
export const sectionLabel: Readonly<Record<string, Words>> = {
  '一(一)': t('科技创新', 'Innovation'),
  '一(二)': t('现代产业', 'Modern industry'),
  '一(三)': t('投资与消费', 'Investment and consumption'),
  '一(四)': t('营商与开放', 'Business climate, opening-up'),
  '一(五)': t('区域协调', 'Regional coordination'),
  '一(六)': t('生态环境', 'Environment'),
  '一(七)': t('新型城镇化', 'Urbanisation'),
  '一(八)': t('农业农村', 'Farming and countryside'),
  '一(九)': t('文化与脱贫成果', 'Culture; results against poverty'),
  '一(十)': t('社会建设', 'Social services'),
  '一(十一)': t('安全', 'Safety'),
  二: t('预期指标', 'Expected figures'),
  '三(一)': t('高新区与制造业', 'High-tech zone and industry'),
  '三(二)': t('有效投资', 'Investment'),
  '三(三)': t('消费与服务业', 'Consumption and services'),
  '三(四)': t('城乡与新城', 'Town and new suburbs'),
  '三(五)': t('乡村振兴', 'Countryside'),
  '三(六)': t('生态与明月山', 'Environment, Mingyue Mountain'),
  '三(七)': t('开放与改革', 'Opening-up and reform'),
  '三(八)': t('民生', 'Livelihood'),
  '三(九)': t('疫情防控', 'Epidemic control'),
  四: t('政府自身', 'Government itself'),
};

/** The plan whose sections have those names. */
const PLAN = 'liangping-2021-tasks';

const PART = /^[一二三四五六七八九十]+$/;
const NUMERALS = /^[一二三四五六七八九十]+(?:\([一二三四五六七八九十]+\))?/;

/** A section's numerals as printed, with our name for it where it has one: 三(一) 高新区与制造业. */
export function sectionTitle(document: string, section: string, lang: Lang): string {
  const names = document === PLAN ? sectionLabel : reportSections[document];
  const label = names?.[section]?.[lang];
  if (label !== undefined) return `${NUMERALS.exec(section)?.[0] ?? ''} ${label}`.trimStart();
  if (section === '—') return t('未分节', 'no section')[lang];
  if (PART.test(section)) return t(`第${section}部分`, `part ${section}`)[lang];
  return section;
}
