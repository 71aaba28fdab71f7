/** Why released data changed, and what a change means for who built on it. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

export const reasonLabel = {
  source_revised: t('来源修订', 'the source was revised'),
  our_error: t('本站有误', 'our error'),
  recoded: t('重新编码', 'coded anew'),
  boundary: t('区划变动', 'a boundary changed'),
  new_data: t('新收的数据', 'new data'),
} as const satisfies Record<string, Words>;

/** What a version of each level asks of people who load the tables with a program. */
export const levelOfChange = {
  major: t('表或列有变，程序可能要改', 'Tables or columns changed: programs may need a change'),
  minor: t('有新的行，列没有变', 'Rows were added; the columns are the same'),
  patch: t('只是更正，没有新行', 'Corrections only, no new rows'),
} as const satisfies Record<string, Words>;
