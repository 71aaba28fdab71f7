import type { Words } from './lang.ts';

/** What kind of paper a document is. */
export const documentKindLabel = {
  commendation: { zh: '表扬通报', en: 'commendation list' },
  rules: { zh: '规则', en: 'rules' },
  decomposition: { zh: '任务分解', en: 'breakdown of tasks' },
  work_report: { zh: '工作或计划报告', en: 'work or plan report' },
  statistics: { zh: '统计', en: 'statistics' },
} as const satisfies Record<string, Words>;
