import type { Words } from '../i18n/lang.ts';

/**
 * What a released embed says and is not so, by `<chart>@<version>`: told on the page as it is served, because the released file
 * never changes.
 */
export const frozenErrata: Readonly<Record<string, Words>> = {
  'scorecard-nanan-2024@1.0.0': {
    zh: '更正：图中说其余29项在所引页面里没有结果，不对；那29项没有查，本站只取了该报告开头的21个数字。',
    en: 'Correction: this page says that for 29 targets the pages cited give no result. They were not looked up: only 21 figures from the opening of that report were taken.',
  },
};
