import { describe, expect, it } from 'vitest';
import { MARK_SAMPLES, markSample } from '../../src/charts/markSample.ts';
import { designWords } from '../../src/content/designWords.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { token } from '../../src/theme/tokens.ts';
import { options } from './normalise.ts';

const drawn = (sample: (typeof MARK_SAMPLES)[number]): string => markSample(sample, options(112)).outerHTML;

describe('markSample', () => {
  it('draws eight marks, no two alike', () => {
    expect(new Set(MARK_SAMPLES.map(drawn)).size).toBe(8);
  });

  it('leads nowhere', () => {
    for (const sample of MARK_SAMPLES) expect(drawn(sample)).not.toContain('<a');
  });

  it('keeps the colours of each meaning', () => {
    expect(drawn('result')).toContain(`fill="${token('river')}"`);
    expect(drawn('target')).not.toContain(`fill="${token('river')}"`);
    expect(drawn('machinery')).not.toContain('river');
    expect(drawn('award').match(/<rect/g)).toHaveLength(4);
  });

  it.each(LANGS)('has words for every mark in %s', (lang) => {
    expect(Object.keys(designWords[lang].marks.samples).sort()).toEqual([...MARK_SAMPLES].sort());
  });
});
