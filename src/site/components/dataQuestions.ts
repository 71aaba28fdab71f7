/** What people come to the data with, and the one file that answers it. */
import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';

export interface DataQuestion {
  ask: Words;
  /** Site path of the file. */
  path: string;
}

export const dataQuestions: readonly DataQuestion[] = [
  { ask: t('各地的 GDP', 'GDP by place and year'), path: '/indicators/gross-regional-product.csv' },
  { ask: t('目标完成没有', 'Were targets met?'), path: '/data/targets_vs_results.csv' },
  { ask: t('一个区县的数字，如南岸', 'Figures of a district (Nan’an)'), path: '/places/500108.csv' },
  { ask: t('各地、各年并列', 'Places and years side by side'), path: '/data/panel.csv' },
  { ask: t('什么任务交给了谁', 'Which task went to whom?'), path: '/data/tasks_labelled.csv' },
  { ask: t('谁在哪一组受表扬', 'Who was commended for what?'), path: '/data/commendations.csv' },
  { ask: t('表扬带来什么奖励', 'What does a commendation bring?'), path: '/data/measure_rewards.csv' },
  {
    ask: t('2020年的组到2022年怎样了', 'What became of the groups of 2020?'),
    path: '/data/groups_to_rewards.csv',
  },
  { ask: t('报告自述的荣誉', 'Honours that reports claim'), path: '/data/mentions.csv' },
  { ask: t('哪些数字有疑义', 'Which figures are doubtful?'), path: '/data/known_issues.csv' },
];
