import { describe, expect, it } from 'vitest';
import { searchNames, searchRecords } from '../../src/faces/search/searchRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { nameWord } from '../../src/format/encodeHan.ts';
import { encodePage } from '../../src/faces/search/findablePages.ts';

describe('a name as one word of the index', () => {
  it('is the same whatever capitals, signs and spaces it is asked with', () => {
    expect(nameWord('Yubei District')).toBe('qnyubeidistrictzzz');
    expect(nameWord('nan’an')).toBe(nameWord("Nan'an"));
    expect(nameWord('渝北')).toMatch(/^qn[0-9a-z]+zzz$/);
    expect(nameWord('渝北区').startsWith(nameWord('渝北'))).toBe(false);
  });

  it('cannot be mistaken for a word of the ledger', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const { title, text } of searchRecords(loadLedger(), lang))
        expect(`${title} ${text}`).not.toMatch(/\bqn/i);
  });

  it('is told of every place, by short and full name', () => {
    const [zh, en] = [searchNames(loadLedger(), 'zh'), searchNames(loadLedger(), 'en')];
    expect(zh.get('/places/500112/')).toEqual(expect.arrayContaining(['渝北', '渝北区']));
    expect(en.get('/places/500112/')).toEqual(['Yubei District', 'Yubei']);
    expect(en.get('/indicators/gross-regional-product/')).toEqual(['Gross Regional Product']);
  });

  it('stands in the page as meta data, not as text', () => {
    expect(encodePage('<main id="main"><p>a</p></main>', ['Yubei', 'Yubei District'])).toBe(
      '<main id="main"><i data-pagefind-meta="names:qnyubeizzz qnyubeidistrictzzz"></i><p>a · </p></main>',
    );
  });
});
