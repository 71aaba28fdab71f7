import { t } from '../i18n/t.ts';

/** Instead of a quotation, where a row of a cited page quotes nothing: never an empty pair of marks. */
export const wordsNotKept = t('原文字句未留存', 'the exact words were not kept');
