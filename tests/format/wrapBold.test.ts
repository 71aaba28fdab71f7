import { expect, it } from 'vitest';
import { wrapBold, wrapSentence } from '../../src/format/textWidth.ts';

it('breaks bold text earlier than plain text', () => {
  const text = 'Gross Output Value';
  expect(wrapSentence(text, 130, 12)).toEqual([text]);
  expect(wrapBold(text, 130, 12)).toEqual(['Gross Output', 'Value']);
});
