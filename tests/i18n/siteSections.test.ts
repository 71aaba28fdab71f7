import { expect, it } from 'vitest';
import { LANGS } from '../../src/i18n/lang.ts';
import { mainSections, siteSections } from '../../src/i18n/siteSections.ts';

it.each(LANGS)('every section has one address and one word, in %s', (lang) => {
  const all = siteSections(lang);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  for (const section of mainSections(lang)) expect(all).toContainEqual(section);
});
