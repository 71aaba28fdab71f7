import { describe, expect, it } from 'vitest';
import type { Proof } from '../../scripts/proof/proof.ts';
import { PROOF_PLACE, proofHtml } from '../../scripts/proof/proofHtml.ts';

const proof: Proof = {
  weights: [
    { route: '/places/[id]/', pages: 80, median: 10_432, heaviest: 14_999 },
    { route: '/"><script>/', pages: 1, median: 1, heaviest: 1 },
  ],
  links: { pages: 81, links: 54_321, anchors: 1234, files: 700, hashes: 99, problems: [] },
};

describe('the proof of a build', () => {
  it('says what was computed, in both languages', () => {
    const en = proofHtml(proof, 'en', '1.0.0');
    expect(en).toContain('<dt>Pages</dt><dd>81</dd>');
    expect(en).toContain('54,321 links within the site, 1,234 of them to a place within a page; 0 broken');
    expect(en).toContain('<td class="number">10.4 kB</td><td class="number">15 kB</td>');
    expect(proofHtml(proof, 'zh', '1.0.0')).toContain('54,321处站内链接');
  });

  it('leaves out what was not', () => {
    expect(proofHtml(proof, 'en', '1.0.0')).not.toMatch(/axe|seed/);
    const whole = {
      ...proof,
      axe: { pages: 9, passed: 1000, violations: 2 },
      fuzz: { cases: 5500, subjects: 22, seed: 1, failures: 0 },
    };
    expect(proofHtml(whole, 'en', '1.0.0')).toContain(
      '9 pages, at least one of every type: 1,000 checks passed, 2 violations',
    );
    expect(proofHtml(whole, 'en', '1.0.0')).toContain(
      '5,500 cases for 22 subjects (seed 1), 0 with an outcome',
    );
  });

  it('escapes what it is given', () => {
    expect(proofHtml(proof, 'en', '<b>')).not.toMatch(/<script|<b>/);
  });

  it('knows its place in a page', () => {
    expect('<p></p><div data-proof></div>').toMatch(PROOF_PLACE);
    expect('<div class="x"></div>').not.toMatch(PROOF_PLACE);
  });
});
