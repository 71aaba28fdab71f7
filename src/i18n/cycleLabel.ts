/** The stages of the cycle, in a reader's words, with the page that holds them. */
import type { Words } from './lang.ts';

interface StageWords {
  name: Words;
  /** What the count beside it counts. */
  unit: Words;
  question: Words;
  path: string;
}

export const cycleLabel = {
  promises: {
    name: { zh: '目标', en: 'Promises' },
    unit: { zh: '个数字目标', en: 'numeric targets' },
    question: { zh: '报告说要做到什么？', en: 'What does the report say will be done?' },
    path: '/targets/',
  },
  tasks: {
    name: { zh: '任务', en: 'Tasks' },
    unit: { zh: '项任务', en: 'tasks' },
    question: { zh: '交给了哪个单位？', en: 'Which agency was told to do it?' },
    path: '/tasks/',
  },
  results: {
    name: { zh: '结果', en: 'Results' },
    unit: { zh: '个数字结果', en: 'numeric results' },
    question: { zh: '报告说做成了什么？', en: 'What do reports say was done?' },
    path: '/targets/?kind=actual#all',
  },
  commendations: {
    name: { zh: '表扬', en: 'Awards' },
    unit: { zh: '次表扬', en: 'commendations' },
    question: { zh: '谁因为什么受表扬？', en: 'Who was commended, for what?' },
    path: '/awards/',
  },
  rewards: {
    name: { zh: '奖励', en: 'Rewards' },
    unit: { zh: '项激励措施', en: 'measures' },
    question: { zh: '受了表扬，能得到什么？', en: 'What is a commendation worth?' },
    path: '/measures/',
  },
} as const satisfies Record<string, StageWords>;
