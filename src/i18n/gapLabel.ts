/** What is not known of a place, said to readers. */
import type { Words } from './lang.ts';

/** Sentences whose numbers or titles (`{n}`, `{titles}`) the page fills in. */
export const gapLabel = {
  not_listed: {
    zh: '2020年的名单不涉及它：名单只点区县和开发区，按当时的建制。',
    en: 'The list of 2020 could not name it: it lists districts, counties and zones as they stood then.',
  },
  application: {
    zh: '它申报过哪些组、落选过没有：文件没写。',
    en: 'Which groups it applied for, and whether it was turned down: not stated.',
  },
  other_years: {
    zh: '其他年份的督查激励：没查到。',
    en: 'Commendations of other years: not found.',
  },
  no_report: {
    zh: '它的政府工作报告：没有查。',
    en: 'Its government’s work reports: not looked up.',
  },
  cited_only: {
    zh: '它的{n}个数字来自引用的页面，文本没有存档，不能逐字核对。',
    en: 'Its {n} figures come from cited pages, whose text is not archived and cannot be checked to the character.',
  },
  other_documents: {
    zh: '它自己的报告：没有查；它的{n}个数字写在别处的报告里。',
    en: 'Reports of its own: not looked up; its {n} figures stand in reports of others.',
  },
  other_reports: {
    zh: '别的年份的工作报告：没有查；存档的是{titles}。',
    en: 'Work reports of other years: not looked up; archived here is {titles}.',
  },
  task_plan_only: {
    zh: '工作报告本身和后来的报告：没有查；存档的是分解方案{titles}。',
    en: 'The work report itself and later ones: not looked up; archived here is the plan that hands it out ({titles}).',
  },
  no_figures: {
    zh: '它的目标和结果：没有查。这不是零。',
    en: 'Its targets and results: not looked up. That is not zero.',
  },
  no_targets: { zh: '它的目标：没有查。', en: 'Its targets: not looked up.' },
  no_results: { zh: '它的结果：没有查。', en: 'Its results: not looked up.' },
  unjudged: {
    zh: '它的{n}个目标做到没有：没有查。',
    en: 'What came of {n} of its targets: not looked up.',
  },
  no_tasks: {
    zh: '任务怎样分到各部门：没有查。',
    en: 'Which bodies were told to do what: not looked up.',
  },
  no_polygon: {
    zh: '它的界线：本站的地图没有它的多边形，只在图旁列出。',
    en: 'Its borders: the geometry here has no polygon of it, so maps list it beside the drawing.',
  },
} as const satisfies Record<string, Words>;
