import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationCff, ledgerCff } from '../../src/faces/citations/ledgerCff.ts';
import { documentCitation } from '../../src/faces/citations/documentCitation.ts';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { contextIn } from './allCitations.ts';

// scripts/checks reads the file with a library, as others do.
it('is what npm run cite writes', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(ledgerCff(dataVersion));
});

it('follows the version of the data', () => {
  expect(ledgerCff({ version: '1.2.3', date: '2026-11-20' })).toContain(
    'version: "1.2.3"\ndate-released: "2026-11-20"\n',
  );
});

it('is refused for a document', () => {
  const [document] = loadLedger().documents;
  if (document === undefined) throw new RangeError('no document');
  const words = { message: 'm', abstract: 'a', keywords: ['k'], alias: '渝' };
  expect(() => citationCff(documentCitation(document, contextIn('en')), words)).toThrow(RangeError);
});
