import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCFF, validateCFF, validateCFFFile } from 'cffjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/faces/citations/citation.ts';
import { citationCff } from '../../src/faces/citations/ledgerCff.ts';
import { documentCitation } from '../../src/faces/citations/documentCitation.ts';
import { ledgerCitation } from '../../src/faces/citations/chartCitation.ts';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { hostileText, hostileTexts } from '../../tests/faces/hostileText.ts';
import { runs } from '../../tests/properties.ts';
import { allCitations, contextIn } from '../../tests/faces/allCitations.ts';

const WORDS = { message: 'm', abstract: 'a', keywords: ['k'], alias: '渝' };

describe('CITATION.cff', () => {
  it('is valid against the schema of its format', () => {
    expect(validateCFFFile('.')).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset' });
  });

  it('says what the citation of the site says, and no address it does not know', () => {
    const file = readCFF('.');
    const citation = ledgerCitation(contextIn('en'));
    expect(file.title).toContain(citation.title);
    expect(file.authors).toEqual([{ name: citation.authors[0], alias: '渝政账本' }]);
    expect(file.version).toBe(dataVersion.version);
    expect(file['date-released']).toBe(dataVersion.date);
    expect(file.license).toBe(citation.licence?.spdx);
    expect(Object.keys(file)).not.toContain('url');
    expect(Object.keys(file)).not.toContain('date-accessed');
  });
});

describe('a citation file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cff-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const readBack = (citation: Citation) => {
    writeFileSync(join(folder, 'CITATION.cff'), citationCff(citation, WORDS));
    return readCFF(folder);
  };

  it.each(LANGS)('agrees with the other forms of every data set, chart and row in %s', (lang) => {
    for (const citation of allCitations(lang).filter(({ kind }) => kind !== 'document')) {
      const { title, authors, version, date, url } = citation;
      expect(readBack(citation), citation.id).toMatchObject({
        title,
        authors: authors.map((name) => ({ name })),
        version,
        'date-released': date,
        url,
      });
    }
  });

  it('survives a hostile title', () => {
    const survives = (title: string): void => {
      expect(readBack({ ...ledgerCitation(contextIn('en')), title }).title).toBe(title);
    };
    for (const title of [`</script> "q" 'x': # - \\ {a: [b]} & *c !d %e @f`, ...hostileTexts])
      survives(title);
    fc.assert(fc.property(hostileText, survives), runs());
  });

  it('leaves out what is not known and refuses a document', () => {
    const bare = readBack({ ...ledgerCitation(contextIn('en')), date: '', url: '' });
    expect(Object.keys(validateCFF(bare))).not.toContain('date-released');
    const [document] = loadLedger().documents;
    if (document === undefined) throw new RangeError('no document');
    expect(() => citationCff(documentCitation(document, contextIn('en')), WORDS)).toThrow(RangeError);
  });
});
