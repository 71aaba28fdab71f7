import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../../scripts/browser/pageAddresses.ts';
import { lookInFull } from '../browser/axeLooks.ts';
import { browseSite } from '../browser/browseSite.ts';
import { UTC } from './folders.ts';

const open = browseSite(UTC);

describe('axe, in every look', () => {
  it.each(PAGE_TYPES)('finds nothing on %s', async (path) => {
    const { page, wrong, close } = await open(path);
    expect(await lookInFull(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
