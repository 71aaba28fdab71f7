import { describe, expect, it } from 'vitest';
import { fillFacts } from '../../src/format/formatList.ts';

describe('fillFacts', () => {
  it('puts every fact where it is named', () => {
    expect(fillFacts('{a} of {b}, {a} again', { a: '1', b: '2' })).toBe('1 of 2, 1 again');
  });

  it('refuses a name nobody computes', () => {
    expect(() => fillFacts('{a} of {b}', { a: '1' })).toThrow('names a fact {b} nobody computes');
  });
});
