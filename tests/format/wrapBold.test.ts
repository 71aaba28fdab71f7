import { expect, it } from 'vitest';
import { wrapBold } from '../../src/format/wrapBold.ts';
import { wrapSentence } from '../../src/format/wrapSentence.ts';

it('breaks bold text earlier than plain text', () => {
  const text = 'Gross Output Value';
  expect(wrapSentence(text, 130, 12)).toEqual([text]);
  expect(wrapBold(text, 130, 12)).toEqual(['Gross Output', 'Value']);
});
