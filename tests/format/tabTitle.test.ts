import { describe, expect, it } from 'vitest';
import { tabTitle } from '../../src/format/tabTitle.ts';

describe('tabTitle', () => {
  it('names the site after the subject', () => {
    expect(tabTitle('Yubei', 'Chongqing Ledger')).toBe('Yubei · Chongqing Ledger');
    expect(tabTitle('渝北区', '渝政账本')).toBe('渝北区 · 渝政账本');
  });

  it('leaves the site out where both are longer than 60 letters or 30 characters', () => {
    expect(tabTitle('a'.repeat(41), 'Chongqing Ledger')).toHaveLength(60);
    expect(tabTitle('a'.repeat(42), 'Chongqing Ledger')).toBe('a'.repeat(42));
    expect(tabTitle('渝'.repeat(24), '渝政账本')).toContain('账本');
    expect(tabTitle('渝'.repeat(25), '渝政账本')).toBe('渝'.repeat(25));
  });

  it('keeps a name that is too long by itself: a cut name would be another', () => {
    expect(tabTitle('a'.repeat(90), 'x')).toBe('a'.repeat(90));
  });
});
