import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriods } from '../../src/format/formatPeriod.ts';

describe('formatPeriod', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2021/2025', '2021–2025', '2021–2025'],
    ['/2027', '至2027', 'up to 2027'],
    ['2023-01/2023-09', '2023年1—9月', 'Jan–Sep 2023'],
    ['', '', ''],
  ])('says %s', (period, zh, en) => {
    expect([formatPeriod(period, 'zh'), formatPeriod(period, 'en')]).toEqual([zh, en]);
  });

  it('says what a change is against', () => {
    const row = { period: '2016/2020', reference_period: '2011/2015' };
    expect(formatPeriods(row, 'zh')).toBe('2016–2020，比2011–2015');
    expect(formatPeriods({ period: '2020', reference_period: '2015' }, 'en')).toBe('2020 against 2015');
    expect(formatPeriods({ period: '2020', reference_period: '' }, 'en')).toBe('2020');
  });
});
