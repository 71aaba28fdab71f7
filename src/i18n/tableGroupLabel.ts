import { t } from './t.ts';
import type { Words } from './lang.ts';

/** The groups of tables in the catalogue. */
export const tableGroupLabel = {
  stated: t('文件说了什么', 'What the documents say'),
  named: t('谁、哪里、指什么', 'Who, where and what'),
  judged: t('本站的判断和核对', 'Our judgements and checks'),
} as const satisfies Record<string, Words>;
