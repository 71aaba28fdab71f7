/** What is not known of a place, said to readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

/** Sentences whose numbers or titles (`{n}`, `{titles}`) the page fills in. */
export const gapLabel = {
  not_listed: t(
    '2020年的名单不涉及它：名单只点区县和开发区，按当时的建制。',
    'The list of 2020 could not name it: it lists districts, counties and zones as they stood then.',
  ),
  application: t(
    '它申报过哪些组、落选过没有：文件没写。',
    'Which groups it applied for, and whether it was turned down: not stated.',
  ),
  other_years: t('其他年份的督查激励：没查到。', 'Commendations of other years: not found.'),
  no_report: t('它的政府工作报告：没有查。', 'Its government’s work reports: not looked up.'),
  cited_only: t(
    '它的{n}个数字来自引用的页面，文本没有存档，不能逐字核对。',
    'Its {n} figures come from cited pages, whose text is not archived and cannot be checked to the character.',
  ),
  other_documents: t(
    '它自己的报告：没有查；它的{n}个数字写在别处的报告里。',
    'Reports of its own: not looked up; its {n} figures stand in reports of others.',
  ),
  other_reports: t(
    '别的年份的工作报告：没有查；存档的是{titles}。',
    'Work reports of other years: not looked up; archived here is {titles}.',
  ),
  task_plan_only: t(
    '工作报告本身和后来的报告：没有查；存档的是分解方案{titles}。',
    'The work report itself and later ones: not looked up; archived here is the plan that hands it out ({titles}).',
  ),
  no_figures: t(
    '它的目标和结果：没有查。这不是零。',
    'Its targets and results: not looked up. That is not zero.',
  ),
  no_targets: t('它的目标：没有查。', 'Its targets: not looked up.'),
  no_results: t('它的结果：没有查。', 'Its results: not looked up.'),
  unjudged: t('它的{n}个目标做到没有：没有查。', 'What came of {n} of its targets: not looked up.'),
  no_tasks: t('任务怎样分到各部门：没有查。', 'Which bodies were told to do what: not looked up.'),
  no_polygon: t(
    '它的界线：本站的地图没有它的多边形，只在图旁列出。',
    'Its borders: the geometry here has no polygon of it, so maps list it beside the drawing.',
  ),
} as const satisfies Record<string, Words>;
