import { expect, it } from 'vitest';
import { PAGE_ADDRESSES } from '../../scripts/browser/pageTypes.ts';
import { lookInFull } from '../browser/axeLooks.ts';
import { browseSite } from '../browser/visitors.ts';
import { UTC } from './folders.ts';

const open = browseSite(UTC);

it.each(PAGE_ADDRESSES)('axe, in every look finds nothing on %s', async (path) => {
  const { page, wrong, close } = await open(path);
  expect(await lookInFull(page)).toEqual([]);
  expect(wrong).toEqual([]);
  await close();
});
