import fc from 'fast-check';
import { formulas, lineEnds, markup, objectKeys, spaces, unseen } from '../payloads.ts';

/** One thing done to a text: characters gone, and others in their place. */
interface Damage {
  /** Where, in ten-thousandths of the text. */
  at: number;
  gone: number;
  piece: string;
}

const MARKS = [
  '"',
  '""',
  '"""',
  '","',
  ' "',
  '" ',
  ',',
  ',,',
  ';',
  '\t',
  '\n',
  '\n\n',
  '，',
  "'",
  '\\',
  '|',
  '-',
  '0',
  'x',
  '区',
  '😀',
];

export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(9_999),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(60)),
  piece: fc.oneof(
    fc.constantFrom('', ...MARKS),
    fc.constantFrom<string>(...markup, ...formulas, ...objectKeys, ...spaces),
    fc.constantFrom<string>(...unseen, ...lineEnds),
    fc.string({ unit: 'binary', maxLength: 9 }),
  ),
});

export function damaged(text: string, { at, gone, piece }: Damage): string {
  const from = Math.floor((at * text.length) / 10_000);
  return (text.slice(0, from) + piece + text.slice(from + gone)).toWellFormed();
}
