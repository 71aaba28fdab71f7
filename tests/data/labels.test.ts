import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { sectionLabel } from '../../src/i18n/sectionTitle.ts';

describe('sections of the plan of 2021', () => {
  it('each have a name in every language, and no name is of a section no task stands in', () => {
    const sections = new Set(loadLedger().tasks.map(({ section_id: section }) => section));
    expect(Object.keys(sectionLabel).sort()).toEqual([...sections].sort());
    for (const words of Object.values(sectionLabel))
      for (const lang of LANGS) expect(words[lang]).not.toBe('');
  });
});
