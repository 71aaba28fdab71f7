import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePhrase } from '../../src/ledger/audit/locatePhrase.ts';
import { runs } from '../properties.ts';

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

  // Few letters, so that phrases repeat and overlap; some take two code units, some mean something in a hint.
  const word = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'甲区2#¶ ', '😀', '𠮷'), minLength, maxLength });
  const found = (start: number | undefined) =>
    start === undefined ? { problem: expect.stringContaining(' stands there ') as string } : { start };

  it('finds a phrase where it was put, or counts the places', () => {
    const lines = fc.array(word(0, 12), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, word(1, 3), fc.nat(5), fc.nat(12), (before, phrase, line, at) => {
        const own = line % before.length;
        const put = before.with(
          own,
          `${(before[own] ?? '').slice(0, at)}${phrase}${(before[own] ?? '').slice(at)}`,
        );
        const whole = put.join('\n');
        const starts = [...Array(whole.length).keys()].filter((start) => whole.startsWith(phrase, start));
        const ownStart = put.slice(0, own).join('\n').length + Math.min(own, 1);
        const ownStarts = starts.filter(
          (start) => start >= ownStart && start < ownStart + (put[own] ?? '').length,
        );
        expect(locatePhrase(whole, phrase, '¶')).toEqual(found(starts.length === 1 ? starts[0] : undefined));
        expect(locatePhrase(whole, phrase, `¶${String(own + 1)}`)).toEqual(
          found(ownStarts.length === 1 ? ownStarts[0] : undefined),
        );
        for (const [index, start] of starts.entries())
          expect(locatePhrase(whole, phrase, `¶#${String(index + 1)}`)).toEqual({ start });
        expect(locatePhrase(whole, phrase, `¶#${String(starts.length + 1)}`)).toEqual(found(undefined));
      }),
      runs(300),
    );
  });

  it('leads to the phrase or says why not, whatever the hint', () => {
    fc.assert(
      fc.property(word(0, 20), word(0, 2), word(0, 4), (whole, phrase, hint) => {
        const located = locatePhrase(whole, phrase, `¶${hint}`);
        if ('start' in located) expect(whole.startsWith(phrase, located.start)).toBe(phrase !== '');
        else expect(located.problem).toMatch(/\S/);
      }),
      runs(1_000),
    );
  });
});
