import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/architecture/sourceFiles.ts';

/**
 * Comparisons with a language by folder. Each is a place a third language would have to visit, so their number only falls:
 * words belong to src/i18n, texts of rows to `inLanguage`, punctuation to LANGUAGES. Lower a number when you remove one.
 */
const COMPARISONS: Readonly<Record<string, number>> = {
  catalog: 104,
  citations: 9,
  components: 43,
  embeds: 3,
  exports: 1,
  format: 13,
  i18n: 2,
  layouts: 7,
  metadata: 4,
  pages: 28,
};

const COMPARISON = /[!=]==? '(?:zh|en)'/g;

describe('a language', () => {
  it('is compared with in no more places than before', () => {
    const found: Record<string, number> = {};
    for (const { path, text } of sourceFiles('src')) {
      const folder = path.split('/')[1] ?? '';
      const count = text.match(COMPARISON)?.length ?? 0;
      if (count > 0) found[folder] = (found[folder] ?? 0) + count;
    }
    expect(found).toEqual(COMPARISONS);
  });

  it('is chosen by no page between two columns of a row', () => {
    const CHOICE = /\? [\w.]+\.(\w+)_zh : [\w.]+\.\1_en\b/;
    // `format` knows no languages but through its callers.
    const found = sourceFiles('src')
      .filter(({ path }) => !path.startsWith('src/format/'))
      .filter(({ text }) => CHOICE.test(text.replaceAll(/\s+/g, ' ')));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
