/** Why released data changed, and what a change means for who built on it. */
import type { Words } from './lang.ts';

export const reasonLabel = {
  source_revised: { zh: '来源修订', en: 'the source was revised' },
  our_error: { zh: '本站有误', en: 'our error' },
  recoded: { zh: '重新编码', en: 'coded anew' },
  boundary: { zh: '区划变动', en: 'a boundary changed' },
  new_data: { zh: '新收的数据', en: 'new data' },
} as const satisfies Record<string, Words>;

/** What a version of each level asks of people who load the tables with a program. */
export const levelOfChange = {
  major: { zh: '表或列有变，程序可能要改', en: 'Tables or columns changed: programs may need a change' },
  minor: { zh: '有新的行，列没有变', en: 'Rows were added; the columns are the same' },
  patch: { zh: '只是更正，没有新行', en: 'Corrections only, no new rows' },
} as const satisfies Record<string, Words>;
