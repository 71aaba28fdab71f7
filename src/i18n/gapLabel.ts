/** What is not known of a place, said to readers. */
import type { Words } from './lang.ts';

/** Sentences whose numbers or titles (`{n}`, `{titles}`) the page fills in. */
export const gapLabel = {
  not_listed: {
    zh: '2020年的名单不涉及它：名单只点区县和开发区，按当时的建制。',
    en: 'The list of 2020 could not name it: it lists districts, counties and zones as they stood then.',
  },
  application: {
    zh: '它申报过哪些组、落选过没有：文件不说。',
    en: 'Which groups it applied for, and whether it was turned down: no document says.',
  },
  other_years: {
    zh: '其他年份的督查激励：本站只有2020年的名单。',
    en: 'Commendations of other years: only the list of 2020 is held here.',
  },
  no_report: {
    zh: '它的政府工作报告：本站没有。',
    en: 'Its government’s work reports: none is held here.',
  },
  cited_only: {
    zh: '它的{n}个数字来自引用的页面，文本没有存档，不能逐字核对。',
    en: 'Its {n} figures come from cited pages, whose text is not archived and cannot be checked to the character.',
  },
  other_documents: {
    zh: '它自己的报告：本站没有；它的{n}个数字写在别处的报告里。',
    en: 'Reports of its own: none is held here; its {n} figures stand in reports of others.',
  },
  other_reports: {
    zh: '别的年份的工作报告：本站只存档了{titles}。',
    en: 'Work reports of other years: the only one archived here is {titles}.',
  },
  task_plan_only: {
    zh: '工作报告本身：本站只有分解方案{titles}，也没有后来的报告来对照结果。',
    en: 'The work report itself: only the plan that hands it out is held here ({titles}), and no later report to set results against.',
  },
  no_figures: {
    zh: '它的目标和结果：在手的文件里一个也没有。这不是零。',
    en: 'Its targets and results: the documents at hand state none. That is not zero.',
  },
  no_targets: { zh: '它的目标：文件没有写。', en: 'Its targets: the documents state none.' },
  no_results: { zh: '它的结果：文件只写目标。', en: 'Its results: the documents state only targets.' },
  unjudged: {
    zh: '它的{n}个目标做到没有：没有可以对照的结果。',
    en: 'What came of {n} of its targets: there is no result to set beside them.',
  },
  no_tasks: {
    zh: '任务怎样分到各部门：没有它的分解方案。',
    en: 'Which bodies were told to do what: no task plan of it is held here.',
  },
  no_polygon: {
    zh: '它的界线：本站的地图没有它的多边形，只在图旁列出。',
    en: 'Its borders: the geometry here has no polygon of it, so maps list it beside the drawing.',
  },
} as const satisfies Record<string, Words>;
