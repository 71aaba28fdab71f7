import { expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { loadReleases } from '../../src/ledger/loadReleases.ts';
import { SITE } from './folders.ts';

it('the site of today has a page per pair of its own releases', () => {
  const built = builtFiles(SITE).filter((file) => /^\/changes\/.+\.json$/.test(file));
  expect(built).toHaveLength(Math.max(0, loadReleases().length - 1));
});
