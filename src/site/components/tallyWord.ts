import type { Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import { verdictLabel, type Verdict } from '../../ledger/vocabulary';

/** Tasks are done or not, where targets are reached. */
const DONE = {
  met: t('● 完成', '● done'),
  partly_met: t('◔ 部分完成', '◔ partly done'),
  missed: t('▼ 未完成', '▼ not done'),
};

/** The sign and word for a part of many tasks. */
export const tallyWord = (verdict: Verdict, lang: Lang): string =>
  (verdict in DONE ? DONE[verdict as keyof typeof DONE] : verdictLabel[verdict])[lang];
