import { describe, expect, it } from 'vitest';
import { assertDrawable } from '../../src/charts/kit/frame.ts';

describe('assertDrawable', () => {
  it('is silent about rows whose numbers are finite', () => {
    expect(() => assertDrawable('c', [{ n: 1 }], ({ n }) => [n])).not.toThrow();
  });

  it('says how to mend rows that are missing or not finite', () => {
    expect(() => assertDrawable('c', [], () => [])).toThrow(/no rows to draw\.\n {4}Fix: /);
    expect(() => assertDrawable('c', [{ n: 1 }, { n: Infinity }], ({ n }) => [n])).toThrow(
      /row 2 .*\n {4}Fix: say in analysis/,
    );
  });
});
