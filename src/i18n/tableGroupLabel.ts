import type { Words } from './lang.ts';

/** The groups of tables in the catalogue. */
export const tableGroupLabel = {
  stated: { zh: '文件说了什么', en: 'What the documents say' },
  named: { zh: '谁、哪里、指什么', en: 'Who, where and what' },
  judged: { zh: '本站的判断和核对', en: 'Our judgements and checks' },
} as const satisfies Record<string, Words>;
