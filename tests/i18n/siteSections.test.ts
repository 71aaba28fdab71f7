import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { siteSections } from '../../src/i18n/words.ts';

it.each(LANGS)('siteSections invite to report only where there is an address to write to, in %s', (lang) => {
  const paths = (reports: boolean): string[] => siteSections(lang, reports).map(({ path }) => path);
  expect(paths(true)).toContain('/report/');
  expect(paths(false)).toEqual(paths(true).filter((path) => path !== '/report/'));
});
