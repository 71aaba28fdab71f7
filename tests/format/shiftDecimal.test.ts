import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDecimal } from '../../src/format/formatNumber.ts';
import { runs } from '../properties.ts';

describe('shiftDecimal', () => {
  it('moves the point without the error of a multiplication', () => {
    expect(4.35 * 100).not.toBe(435);
    expect(shiftDecimal(4.35, 2)).toBe(435);
    expect(shiftDecimal(785, -1)).toBe(78.5);
    expect(shiftDecimal(-25_002.79, -1)).toBe(-2500.279);
    expect(shiftDecimal(1e-7, 8)).toBe(10);
    expect(shiftDecimal(0, 12)).toBe(0);
  });

  it('comes back to where it was', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -12, max: 12 }),
        (n, d, by) => {
          const value = shiftDecimal(n, -d);
          expect(shiftDecimal(shiftDecimal(value, by), -by)).toBe(value);
        },
      ),
      runs(),
    );
  });
});
