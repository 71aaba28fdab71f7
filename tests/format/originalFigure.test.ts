import { describe, expect, it } from 'vitest';
import { originalFigure } from '../../src/format/formatFigure.ts';

const figure = (value: number, unit: string, basis = 'level') =>
  ({ value, unit, comparator: 'eq', basis }) as const;

describe('originalFigure', () => {
  it('keeps what English converts', () => {
    expect(originalFigure(figure(785, '亿元'), 'en')).toEqual({ text: '785亿元', aside: '' });
    expect(originalFigure(figure(66_745, '元'), 'en')?.text).toBe('66,745元');
    expect(originalFigure(figure(5.1, '万人'), 'en')?.text).toBe('5.1万人');
  });

  it('says a Chinese measure of land in hectares, no more exactly than it is stated', () => {
    expect(originalFigure(figure(100, '万亩'), 'en')).toEqual({ text: '100万亩', aside: 'about 66,700 ha' });
    expect(originalFigure(figure(15, '亩'), 'en')?.aside).toBe('about 1 ha');
  });

  it('is nothing where nothing is converted', () => {
    expect(originalFigure(figure(785, '亿元'), 'zh')).toBeUndefined();
    expect(originalFigure(figure(6, '%'), 'en')).toBeUndefined();
    expect(originalFigure(figure(130, '家'), 'en')).toBeUndefined();
    expect(originalFigure(figure(1, '位', 'rank'), 'en')).toBeUndefined();
  });
});
