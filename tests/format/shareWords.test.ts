import { expect, it } from 'vitest';
import { shareWords } from '../../src/format/shareWords.ts';
import { LANGS } from '../../src/i18n/lang.ts';

it.each([
  [66 / 133, '近一半', 'nearly half of'],
  [0.5, '一半', 'half of'],
  [0.53, '一半多', 'more than half of'],
  [0.18, '18%', '18% of'],
  [0.451, '近一半', 'nearly half of'],
  [0.123, '12.3%', '12.3% of'],
])('says %d as a reader would', (share, ...said) => {
  expect(LANGS.map((lang) => shareWords(share, lang))).toEqual(said);
});
