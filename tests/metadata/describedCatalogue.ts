import { readDataBytes } from '../../src/datasets/read-fs.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { describeDatasets } from '../../src/metadata/describeDatasets.ts';

/** The real tables as described for a site under a base. */
export const catalogue = describeDatasets(loadLedger(), {
  origin: 'https://example.org',
  base: '/ledger/',
  version: { version: '9.8.7', date: '2026-11-20' },
  csvOf: (table) => readDataBytes(`${table}.csv`),
});
