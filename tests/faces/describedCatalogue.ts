import { readDataBytes } from '../../src/ledger/read-fs.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { describeDatasets } from '../../src/faces/metadata/describeDatasets.ts';

/** The real tables as described for a site under a base. */
export const catalogue = describeDatasets(loadLedger(), {
  origin: 'https://example.org',
  base: '/ledger/',
  version: { version: '9.8.7', date: '2026-11-20' },
  csvOf: (table) => readDataBytes(`${table}.csv`),
});
