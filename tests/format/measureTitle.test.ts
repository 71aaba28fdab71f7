import { describe, expect, it } from 'vitest';
import { measureTitle } from '../../src/format/placeName.ts';

describe('measureTitle', () => {
  it('puts the number before the name', () => {
    const measure = { no: 20, name_zh: '深化城市综合管理', name_en: 'Deepen integrated city management' };
    expect(measureTitle(measure, 'zh')).toBe('第20项：深化城市综合管理');
    expect(measureTitle(measure, 'en')).toBe('Measure 20: Deepen integrated city management');
  });
});
