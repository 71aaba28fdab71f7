import type { Words } from './lang.ts';
import { t } from './t.ts';

/** Words for parts that several reports have. */
const REVIEW = t('回顾', 'Review');
const GOALS = t('预期目标', 'Expected figures');
const PROJECTS = t('民生实事', 'Livelihood projects');
const ITSELF = t('政府自身', 'Government itself');
const ECONOMY = t('经济运行', 'Economy');
const OPENING = t('改革开放', 'Reform and opening-up');
const CITY = t('城市治理', 'Running the city');
const INNOVATION = t('科技与人才', 'Science and talent');
const INDUSTRY = t('产业升级', 'Industry');
const DEMAND = t('投资与消费', 'Investment and consumption');
const COUNTRYSIDE = t('乡村振兴', 'Countryside');
const ENVIRONMENT = t('生态环境', 'Environment');
const LIVELIHOOD = t('社会民生', 'Livelihood');
const CULTURE = t('文化旅游', 'Culture and tourism');
const EPIDEMIC = t('疫情防控', 'Epidemic control');
const DIGITAL = t('数字化', 'Digital city');
const TWIN_CITIES = t('成渝地区双城经济圈', 'Chengdu–Chongqing economic circle');
const TRADE = t('开放通道', 'Trade corridors');

/** Short names of ours for the sections of work reports, by the locators of their rows. */
export const reportSections: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'yubei-2021-report': {
    一: REVIEW,
    '一 综合实力': t('综合实力', 'Economic strength'),
    '一 创新发展': t('创新', 'Innovation'),
    '一 协调发展': t('城乡协调', 'Town and country'),
    '一 绿色发展': ENVIRONMENT,
    '一 开放发展': t('开放', 'Opening-up'),
    '一 共享发展': LIVELIHOOD,
    '一(一)': EPIDEMIC,
    '一(二)': t('稳住经济', 'Steadying the economy'),
    '一(三)': t('三大攻坚战', 'Risk, poverty and pollution'),
    '一(四)': TWIN_CITIES,
    '一(五)': t('有效投资', 'Investment'),
    '一(六)': t('城乡融合', 'Town and country'),
    '一(七)': LIVELIHOOD,
    '二(一)': t('2025年目标', 'Goals for 2025'),
    '二(二)': t('产业与新区', 'Industry and new areas'),
    '二(三)': t('四大抓手', 'Four levers'),
    三: t('2021年目标', 'Goals for 2021'),
    '三(二)': INDUSTRY,
    '三(三)': t('发展动能', 'Drivers of growth'),
    '三(四)': t('城市品质', 'The city'),
    '三(五)': COUNTRYSIDE,
    '三(六)': ENVIRONMENT,
    '三(七)': LIVELIHOOD,
    '三(八)': t('社会安定', 'Public order'),
  },
  'nanan-2024-report': {
    '一 变革重塑': t('变革重塑', 'Ways of working'),
    '一 经济运行': ECONOMY,
    '一 政府自身建设': ITSELF,
    '一 存在问题': t('存在问题', 'Problems'),
    '一(一)': t('国家战略', 'National strategies'),
    '一(二)': INDUSTRY,
    '一(三)': INNOVATION,
    '一(四)': t('城乡品质', 'Town and country'),
    '一(五)': DIGITAL,
    '一(六)': OPENING,
    '一(七)': ENVIRONMENT,
    '一(八)': LIVELIHOOD,
    '二 预期目标': GOALS,
    '二 民生实事': PROJECTS,
    '二(一)': TWIN_CITIES,
    '二(二)': INDUSTRY,
    '二(三)': DEMAND,
    '二(四)': INNOVATION,
    '二(五)': DIGITAL,
    '二(六)': TRADE,
    '二(七)': t('城镇化', 'Urbanisation'),
    '二(八)': ENVIRONMENT,
    '二(九)': LIVELIHOOD,
    名词解释: t('名词解释', 'Terms explained'),
  },
  'cq-2025-report': {
    '一 经济运行': ECONOMY,
    '一 新质生产力': t('新质生产力', 'New industries'),
    '一 改革开放': OPENING,
    '一 城乡治理': t('城乡治理', 'Town and country'),
    '一 政府自身建设': ITSELF,
    '一(一)': t('国家战略', 'National strategies'),
    '一(二)': INDUSTRY,
    '一(三)': INNOVATION,
    '一(四)': DEMAND,
    '一(五)': t('改革', 'Reform'),
    '一(六)': t('开放', 'Opening-up'),
    '一(七)': t('城乡融合', 'Town and country'),
    '一(八)': ENVIRONMENT,
    '一(九)': LIVELIHOOD,
    二: t('2025年工作', 'Work for 2025'),
    '二 预期目标': GOALS,
    '二 民生实事': PROJECTS,
    '二(一)': t('高质量发展', 'Growth and industry'),
    '二(二)': t('内陆开放', 'Opening-up'),
    '二(三)': t('改革', 'Reform'),
    '二(四)': CITY,
    '二(五)': COUNTRYSIDE,
    '二(六)': ENVIRONMENT,
    '二(七)': CULTURE,
  },
  'cq-2026-report': {
    一: REVIEW,
    '一 “十四五”回顾': t('“十四五”回顾', 'The five years to 2025'),
    '一 服务国家战略': t('国家战略', 'National strategies'),
    '一 产业发展': t('产业', 'Industry'),
    '一 改革开放': OPENING,
    '一 城乡融合': t('城乡融合', 'Town and country'),
    '一 生态文明': ENVIRONMENT,
    '一 民生福祉': LIVELIHOOD,
    '一(一)': t('稳住经济', 'Steadying the economy'),
    '一(二)': t('科技与产业', 'Science and industry'),
    '一(三)': t('改革', 'Reform'),
    '一(四)': t('开放', 'Opening-up'),
    '一(五)': t('城乡区域', 'Town and country'),
    '一(六)': ENVIRONMENT,
    '一(七)': CULTURE,
    '一(八)': LIVELIHOOD,
    '一(九)': t('政府治理', 'How government works'),
    '二(一)': t('2030年：发展', '2030: growth'),
    '二(二)': t('2030年：开放', '2030: opening-up'),
    '二(三)': t('2030年：生活', '2030: quality of life'),
    '三 预期目标': GOALS,
    '三 民生实事': PROJECTS,
    '三(一)': DEMAND,
    '三(二)': INDUSTRY,
    '三(三)': INNOVATION,
    '三(七)': CITY,
    '三(八)': COUNTRYSIDE,
  },
};
