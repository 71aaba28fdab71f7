import { expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { sourceFiles } from './sourceFiles.ts';

/** Where a document or place may be named: in the chart that is about it, and in stories. */
const OWN = /^src\/(?:charts\/[^/]+\/chart\.ts$|stories\/)/;

/** What no table says yet. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  // The heart of the city, from which positions are told in words.
  'src/analysis/locatePlaces.ts': ['500103'],
  // Short names of ours for sections: a document without them has the printed locators.
  'src/i18n/reportSections.ts': [
    'nanan-2024-report',
    'yubei-2021-report',
    'cq-2025-report',
    'cq-2026-report',
  ],
  'src/i18n/sectionTitle.ts': ['liangping-2021-tasks'],
};

it('documents and places are named by the chart or story about them, and by no other file', () => {
  const { documents, places } = loadLedger();
  const ids = [...documents, ...places].map(({ id }) => id);
  const named = sourceFiles('src')
    .filter(({ path }) => !OWN.test(path))
    .map(({ path, text }) => [path, ids.filter((id) => text.includes(`'${id}'`))] as const)
    .filter(([, found]) => found.length > 0);
  expect(Object.fromEntries(named)).toEqual(UNSAID);
});
