import { expect, it } from 'vitest';
import { laterDay } from '../../src/format/formatAtom.ts';

it('is the later day, and never what is none', () => {
  expect(laterDay('2026-11-20', '2027-01-15')).toBe('2027-01-15');
  expect(laterDay('2027-01-15', '2026-11-20')).toBe('2027-01-15');
  expect(laterDay('2026-11-20', 'unreleased')).toBe('2026-11-20');
});
