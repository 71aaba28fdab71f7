import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationCff, ledgerCff, ledgerZenodo } from '../../src/faces/citations/ledgerCff.ts';
import { documentCitation } from '../../src/faces/citations/documentCitation.ts';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { contextIn } from './allCitations.ts';

// scripts/checks reads the file with a library, as others do.
it('is what npm run cite writes', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(ledgerCff(dataVersion));
  expect(readFileSync('.zenodo.json', 'utf8')).toBe(ledgerZenodo(dataVersion));
});

it('follows the version of the data', () => {
  expect(ledgerCff({ version: '1.2.3', date: '2026-11-20' })).toContain(
    'version: "1.2.3"\ndate-released: "2026-11-20"\n',
  );
});

it('says the same to Zenodo', () => {
  const record = JSON.parse(ledgerZenodo({ version: '1.2.3', date: '2026-11-20' })) as Record<
    string,
    unknown
  >;
  expect(record).toMatchObject({
    upload_type: 'dataset',
    version: '1.2.3',
    publication_date: '2026-11-20',
    license: 'cc-by-4.0',
  });
  const cff = ledgerCff({ version: '1.2.3', date: '2026-11-20' });
  for (const [key, value] of [
    ['title', record['title']],
    ['abstract', record['description']],
  ])
    expect(cff).toContain(`${String(key)}: ${JSON.stringify(value)}`);
});

it('is refused for a document', () => {
  const [document] = loadLedger().documents;
  if (document === undefined) throw new RangeError('no document');
  const words = { message: 'm', abstract: 'a', keywords: ['k'], alias: '渝' };
  expect(() => citationCff(documentCitation(document, contextIn('en')), words)).toThrow(RangeError);
});
