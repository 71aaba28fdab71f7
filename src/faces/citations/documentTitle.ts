import { t } from '../../i18n/t.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Lang } from '../../i18n/lang.ts';
import { cleanText } from './cleanText.ts';

/** Title of a document in a language; the English one is ours. */
export function documentTitle({ title_zh: zh, title_en: en }: DocumentRow, lang: Lang): string {
  return cleanText(t(zh, en)[lang]);
}
