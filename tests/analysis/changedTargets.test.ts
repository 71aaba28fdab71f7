import { expect, it } from 'vitest';
import { changedTargets } from '../../src/analysis/changedTargets.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const changes = changedTargets(ledger, 'cq-2025-report', 'cq-2026-report');

it('says of every headline target of the city what the report of 2026 made of it', () => {
  const headline = changes.filter(({ target }) => target.indicator.core);
  expect(
    Object.fromEntries(headline.map(({ target, change }) => [target.indicator.id, change])),
  ).toMatchObject({
    'gross-regional-product': 'lowered',
    'fixed-asset-investment': 'lowered',
    'retail-sales-consumer-goods': 'lowered',
    'general-public-budget-revenue': 'lowered',
    'imports-and-exports': 'raised',
    'urban-new-employment': 'reworded',
    'above-size-industrial-value-added': 'added',
    'income-all-residents': 'dropped',
    'consumer-prices': 'dropped',
    'energy-intensity': 'dropped',
  });
});

it('loses no target of either report, and turned about turns every change about', () => {
  const of = (document: string) =>
    ledger.observations.filter(
      (row) => row.document === document && row.kind === 'target' && row.period === document.slice(3, 7),
    ).length;
  const count = (...named: string[]) => changes.filter(({ change }) => named.includes(change)).length;
  expect([
    count('raised', 'lowered', 'reworded', 'kept', 'added'),
    count('raised', 'lowered', 'reworded', 'kept', 'dropped'),
  ]).toEqual([of('cq-2026-report'), of('cq-2025-report')]);
  const back = changedTargets(ledger, 'cq-2026-report', 'cq-2025-report');
  const turned = {
    raised: 'lowered',
    lowered: 'raised',
    added: 'dropped',
    dropped: 'added',
    kept: 'kept',
    reworded: 'reworded',
  };
  const keyed = (list: typeof changes, name: (change: keyof typeof turned) => string) =>
    list
      .map(
        ({ target, change }) =>
          `${target.indicator.id} ${target.row.body} ${target.row.basis} ${name(change)}`,
      )
      .sort();
  expect(keyed(back, (change) => change)).toEqual(keyed(changes, (change) => turned[change]));
});

it('knows a document it is asked about', () => {
  expect(() => changedTargets(ledger, 'nowhere', 'cq-2026-report')).toThrow('nowhere');
});
