import { expect, it } from 'vitest';
import { boldWidth, textWidth, wrapSentence } from '../../src/format/textWidth.ts';

it('widens Latin letters in bold and leaves Chinese characters their squares', () => {
  expect(boldWidth('重庆', 10)).toBe(20);
  expect(boldWidth('Yubei', 10)).toBeCloseTo(textWidth('Yubei', 10) * 1.12);
  expect(boldWidth('渝北Yubei', 10)).toBeCloseTo(20 + boldWidth('Yubei', 10));
});

it('keeps opening and closing marks with what they enclose when a sentence is broken', () => {
  const text = '领域是农业农村（17个、22个），“新增”最多';
  for (let width = 40; width < 260; width += 7) {
    const lines = wrapSentence(text, width, 12, boldWidth);
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(line).not.toMatch(/[“《\uFF08]$/);
      expect(line).not.toMatch(/^[\uFF0C\uFF09、”》]/);
    }
  }
});
