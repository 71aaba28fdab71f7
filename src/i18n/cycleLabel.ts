/** The stages of the cycle, in a reader's words, with the page that holds them. */
import { t } from './t.ts';
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
    name: t('目标', 'Promises'),
    unit: t('个数字目标', 'numeric targets'),
    question: t('报告说要做到什么？', 'What does the report say will be done?'),
    path: '/targets/',
  },
  tasks: {
    name: t('任务', 'Tasks'),
    unit: t('项任务', 'tasks'),
    question: t('交给了哪个单位？', 'Which agency was told to do it?'),
    path: '/tasks/',
  },
  results: {
    name: t('结果', 'Results'),
    unit: t('个数字结果', 'numeric results'),
    question: t('报告说做成了什么？', 'What do reports say was done?'),
    path: '/targets/?kind=actual#all',
  },
  commendations: {
    name: t('表扬', 'Awards'),
    unit: t('次表扬', 'commendations'),
    question: t('谁因为什么受表扬？', 'Who was commended, for what?'),
    path: '/awards/',
  },
  rewards: {
    name: t('奖励', 'Rewards'),
    unit: t('项激励措施', 'measures'),
    question: t('受了表扬，能得到什么？', 'What is a commendation worth?'),
    path: '/measures/',
  },
} as const satisfies Record<string, StageWords>;
