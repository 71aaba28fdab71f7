import type { Lang } from '../../i18n/lang';
import { verdictLabel, type Verdict } from '../../ledger/vocabulary';

/** The word of a verdict without its sign. */
export const verdictWord = (verdict: Verdict, lang: Lang): string =>
  verdictLabel[verdict][lang].replace(/^\S+ /, '');
