import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { countWord, formatList } from '../../src/format/formatList.ts';
import { escapeXml } from '../../src/format/escapeXml.ts';
import { formatCsv } from '../../src/format/formatCsv.ts';
import { formatNumber } from '../../src/format/formatNumber.ts';
import { textWidth, wrapSentence, wrapText } from '../../src/format/textWidth.ts';
import { runs } from '../properties.ts';

describe('formatNumber', () => {
  it.each([
    [1234.5, '1,234.5'],
    [-7.7, '−7.7'],
    [0, '0'],
    [6.666, '6.67'],
  ])('%f is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('formatList', () => {
  it('joins as each language does', () => {
    expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(formatList(['A', 'B'], 'en')).toBe('A and B');
    expect(formatList([], 'en')).toBe('');
  });
});

describe('countWord', () => {
  it('knows one from many', () => {
    expect([countWord(1, 'group'), countWord(2, 'group'), countWord(0, 'body', 'bodies')]).toEqual([
      '1 group',
      '2 groups',
      '0 bodies',
    ]);
  });
});

describe('textWidth', () => {
  it('counts a Chinese character as one em and a Latin one as less', () => {
    expect(textWidth('重庆', 12)).toBe(24);
    expect(textWidth('Chongqing', 12)).toBeLessThan(72);
    expect(textWidth('（）', 12)).toBe(24);
  });
});

describe('wrapText', () => {
  it('never breaks an item and keeps every character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z甲乙丙]{1,8}$/), { maxLength: 30 }),
        fc.integer({ min: 20, max: 200 }),
        (items, width) => {
          const lines = wrapText(items, '、', width, 12);
          expect(lines.join('')).toBe(items.join('、'));
          for (const line of lines) {
            const single = line.replace(/、$/, '').split('、').length === 1;
            expect(single || textWidth(line, 12) <= width).toBe(true);
          }
        },
      ),
      runs(),
    );
  });
});

describe('wrapSentence', () => {
  it('keeps closing marks with what they close, and Latin words whole', () => {
    const lines = wrapSentence('一二三，四五六。Chongqing municipality', 40, 12);
    expect(lines.every((line) => !/^[，。]/.test(line))).toBe(true);
    expect(lines).toContain('municipality');
  });
});

describe('escapeXml', () => {
  it('leaves no character that could end text or attribute', () => {
    expect(escapeXml(`</script><img onerror='x' a="&">`)).toBe(
      '&lt;/script&gt;&lt;img onerror=&#39;x&#39; a=&quot;&amp;&quot;&gt;',
    );
  });
});

describe('formatCsv', () => {
  it('reads back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string({ minLength: 1 }), b: fc.integer() }), { minLength: 1 }),
        (records) => {
          const parsed = Papa.parse<Record<string, string>>(formatCsv(records), {
            header: true,
            delimiter: ',',
            newline: '\n',
            skipEmptyLines: false,
          });
          expect(parsed.data.slice(0, records.length)).toEqual(
            records.map(({ a, b }) => ({ a, b: String(b) })),
          );
        },
      ),
      // A reader left to guess takes these bars for separators.
      { ...runs(), examples: [[[{ a: '|||', b: 0 }]]] },
    );
  });
});
