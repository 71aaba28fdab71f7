import { describe, expect, it } from 'vitest';
import { agencyName, shortAgencyName } from '../../src/format/agencyName.ts';

const named = (english: string) => ({ name_zh: '区财政局', name_en: english });

describe('agencyName', () => {
  it('is the full name of the language', () => {
    const bureau = named('Liangping District Finance Bureau');
    expect([agencyName(bureau, 'zh'), agencyName(bureau, 'en')]).toEqual([
      '区财政局',
      'Liangping District Finance Bureau',
    ]);
  });
});

describe('shortAgencyName', () => {
  it.each([
    ['Liangping District Finance Bureau', 'Finance Bureau'],
    ['Chongqing Municipal Finance Bureau', 'Finance Bureau'],
    ['Zhushan Town, Liangping District', 'Zhushan Town'],
    ['All Townships and Subdistricts of Liangping', 'All Townships and Subdistricts'],
    ['Office of Liangping District People’s Government', 'Office of Liangping District People’s Government'],
    ['Liangping Industrial Park Management Committee', 'Liangping Industrial Park Management Committee'],
  ])('%s → %s', (long, short) => {
    expect(shortAgencyName(named(long), 'en')).toBe(short);
  });

  it('leaves the Chinese name as it is', () => {
    expect(shortAgencyName(named('x'), 'zh')).toBe('区财政局');
  });
});
