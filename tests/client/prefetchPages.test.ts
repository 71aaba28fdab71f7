import { expect, it } from 'vitest';
import { prefetchAddress, spares } from '../../src/client/prefetchPages.ts';

const HERE = 'https://ledger.example/base/charts/awards-map/?a=1#table';
const link = (href: string, target = '', ...attributes: string[]) => ({
  href,
  target,
  hasAttribute: (name: string) => attributes.includes(name),
});

it.each([
  ['https://ledger.example/base/places/500112/', 'https://ledger.example/base/places/500112/'],
  ['https://ledger.example/base/tasks/#task-008', 'https://ledger.example/base/tasks/'],
  ['https://ledger.example/base/targets/?q=x#all', 'https://ledger.example/base/targets/?q=x'],
])('%s is', (href, address) => {
  expect(prefetchAddress(link(href), HERE)).toBe(address);
});

it.each([
  ['another site', link('https://other.example/places/')],
  ['this page', link('https://ledger.example/base/charts/awards-map/?a=1#figure')],
  ['a file', link('https://ledger.example/base/charts/awards-map.svg')],
  ['a download', link('https://ledger.example/base/data/', '', 'download')],
  ['a link into another window', link('https://ledger.example/base/data/', '_blank')],
  ['mail', link('mailto:a@ledger.example')],
  ['nonsense', link('')],
])('%s is not', (_what, followed) => {
  expect(prefetchAddress(followed, HERE)).toBeNull();
});

it('is nothing where data are saved or the network is slow', () => {
  expect([spares({ saveData: true }), spares({ effectiveType: 'slow-2g' })]).toEqual([true, true]);
  expect([spares({ saveData: false, effectiveType: '4g' }), spares(undefined)]).toEqual([false, false]);
});
