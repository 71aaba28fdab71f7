import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citation, cleanText } from '../../src/faces/citations/citation.ts';
import { citationBibtex, citationCsl } from '../../src/faces/citations/citationFormats.ts';
import { citationText } from '../../src/faces/citations/citationText.ts';
import { chartCitation } from '../../src/faces/citations/chartCitation.ts';
import { documentCitation } from '../../src/faces/citations/documentCitation.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { hostileText, hostileTexts } from '../../tests/faces/hostileText.ts';
import { runs } from '../../tests/properties.ts';
import { contextIn } from '../../tests/faces/allCitations.ts';
import { expectedReading, parseBack } from './parseBack.ts';

const [document] = loadLedger().documents;
if (document === undefined) throw new RangeError('no document');

const titled = (title: string): Citation =>
  chartCitation({ id: 'hostile', title, path: '/charts/hostile/' }, [], contextIn('en'));

function survives(citation: Citation): void {
  const expected = expectedReading(citation);
  expect(parseBack(citation)).toEqual({ bibtex: expected, ris: expected, csl: expected });
}

describe('a hostile title', () => {
  it.each([
    ['braces', 'a } b {{ c \\} d }, note = {x}'],
    ['quotes', `"double" 'single' \`back\` “curly” ''two'' \`\`two\`\``],
    ['lines', 'one\ntwo\r\nER  - \r\nTY  - JOUR\u2028three\ttab'],
    ['a tag', '</script><img src=x onerror="window.broken=1">'],
    ['TeX', '\\input{/etc/passwd} 100% of $5 & #1 a_b ~ ^ -- --- \\'],
    ['an entry', '} @misc{evil, title={x}}'],
    ['unseen', 'a\u202Eb\u200Bc\uFEFF\u0000\u0007d'],
    ['a name list', 'A and B and others, Jr., C; D'],
  ])('of %s survives in every format', (_, title) => {
    survives(titled(title));
    expect(citationText(titled(title))).toContain(cleanText(title));
    expect(citationText(titled(title))).not.toMatch(/[\r\n]/);
  });

  it('cannot end a script, and BibTeX’s braces stay in balance', () => {
    const citation = titled('} </script> {{');
    expect(citationCsl(citation)).not.toContain('</script>');
    let depth = 0;
    for (const character of citationBibtex(citation)) {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it.each(hostileTexts)('of %j survives', (title) => {
    survives(titled(title));
  });

  it('of any characters survives', () => {
    const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }));
    fc.assert(
      fc.property(anyText, (title) => {
        fc.pre(cleanText(title) !== '');
        survives(titled(`x${title}x`));
      }),
      runs(),
    );
  });
});

describe('a hostile document', () => {
  it('survives in issuer, number and title', () => {
    survives(
      documentCitation(
        {
          ...document,
          title_en: 'Report } and {',
          title_zh: '报告\n} ER  - ',
          issuer_en: 'Office } of\r\nER  - , A, B and C; Second {Office}',
          doc_number: '〔2021〕\n12号 } %',
          url: 'https://a.org/{x}%20_y?q="z"',
          issued_on: '2021-03-12',
        },
        contextIn('en'),
      ),
    );
  });
});
