import { describe, expect, it } from 'vitest';
import { agencyName } from '../../src/format/agencyName.ts';

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
