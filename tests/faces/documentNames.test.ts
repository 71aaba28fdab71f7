import { expect, it } from 'vitest';
import { documentNames, MOST_NAMED } from '../../src/faces/citations/documentNames.ts';

const titles = Array.from({ length: MOST_NAMED + 1 }, (_, at) => `D${String(at)}`);

it.each([
  ['zh', 'D0、D1、D2', 'D0、D1等13份文件'],
  ['en', 'D0, D1, D2', 'D0 and D1, of 13 documents'],
] as const)('name a few documents, and of many the first, %s', (lang, few, many) => {
  expect(documentNames(titles.slice(0, 3), lang)).toBe(few);
  expect(documentNames(titles.slice(0, MOST_NAMED), lang)).toContain('D11');
  expect(documentNames(titles, lang)).toBe(many);
});
