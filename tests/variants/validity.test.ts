import { expect, it } from 'vitest';
import { builtPages } from '../site/builtPages.ts';
import { htmlFaults } from '../site/htmlFaults.ts';
import { UTC } from './folders.ts';

it('every page is valid HTML', async () => {
  const pages = builtPages(UTC, (path) => !path.includes('/embed/')).filter(({ leadsOn }) => !leadsOn);
  expect(pages.length).toBeGreaterThan(600);
  expect((await htmlFaults(pages)).slice(0, 20)).toEqual([]);
});
