import { expect, it } from 'vitest';
import { formatDay } from '../../src/format/formatDay.ts';
import { LANGS } from '../../src/i18n/lang.ts';

it('writes a day as readers of each language do, whatever the zone', () => {
  expect(LANGS.map((lang) => formatDay('2026-11-03', lang))).toEqual(['2026年11月3日', '3 November 2026']);
});
