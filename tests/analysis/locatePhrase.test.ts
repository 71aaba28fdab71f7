import { describe, expect, it } from 'vitest';
import { locatePhrase } from '../../src/analysis/locatePhrase.ts';

const text = '第一段甲区\n第二段甲区和甲区\n第三段乙区\n';

describe('locatePhrase', () => {
  it.each([
    ['¶1', '甲区', 3],
    ['¶第三段', '乙区', text.indexOf('乙区')],
    ['¶2#2', '甲区', text.lastIndexOf('甲区')],
    ['¶', '乙区', text.indexOf('乙区')],
  ])('%s finds %s at %i', (hint, phrase, start) => {
    expect(locatePhrase(text, phrase, hint)).toEqual({ start });
  });

  it.each([
    ['1', '甲区', 'does not begin with ¶'],
    ['¶9', '甲区', 'there is no line 9: the text has 3'],
    ['¶第九段', '甲区', 'no line holds "第九段"'],
    ['¶1', '乙区', '"乙区" does not stand there, but in line 3'],
    ['¶1', '丙区', '"丙区" does not stand anywhere in the text'],
    ['¶2', '甲区', 'stands there 2 times (at 9, 12): add #1 to #2'],
    ['¶2#3', '甲区', 'stands there 2 times'],
    ['¶1', '', 'no phrase is printed'],
  ])('%s for %s is refused: %s', (hint, phrase, problem) => {
    expect(locatePhrase(text, phrase, hint)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});
