import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/analysis/checkConsistency.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const checked = checkConsistency(ledger);
const observationOf = new Map(ledger.observations.map((row) => [row.id, row]));

describe('consistency checks', () => {
  it('hold for the shares and ratios a careful reader would try', () => {
    const holding = checked.filter(({ holds }) => holds).map(({ check }) => check.id);
    expect(holding).toEqual(
      expect.arrayContaining(['nanan-sector-shares-2023', 'yubei-shares-2015', 'yubei-shares-2020', 'nanan-asean-share', 'nanan-ecommerce-share', 'yubei-task-tally']),
    );
  });

  it('fail where the documents do not add up, and each failure is listed', () => {
    const failures = checked.filter((result) => !result.holds).map(({ check }) => check.id);
    expect(failures).toContain('yubei-services-growth-19');
    const listed = new Set(ledger.inconsistencies.map(({ id }) => id));
    expect(failures.filter((id) => !listed.has(id))).toEqual([]);
  });

  it('write down what their formula gives, to six decimals', () => {
    for (const { check, computed } of checked) expect(check.computed, check.id).toBe(Number(computed.toFixed(6)));
  });

  it('have a tolerance where they are equations, and there alone', () => {
    for (const { id, operator, tolerance } of ledger.consistencyChecks) expect(tolerance !== null, id).toBe(operator === 'eq');
  });

  it('say of every number without a row where it comes from', () => {
    for (const { id, observation, note_zh: zh, note_en: en } of ledger.checkTerms)
      expect(observation !== '' || (zh !== '' && en !== ''), id).toBe(true);
  });
});

describe('inconsistencies', () => {
  const rowsOf = (id: string) => ledger.inconsistencyRows.filter(({ inconsistency }) => inconsistency === id);

  it('each rest on figures or passages, in order', () => {
    for (const { id } of ledger.inconsistencies)
      expect(rowsOf(id).map(({ position }) => position), id).toEqual(rowsOf(id).map((_, at) => at + 1));
    expect(new Set(ledger.inconsistencyRows.map(({ inconsistency }) => inconsistency)).size).toBe(ledger.inconsistencies.length);
  });

  it('name a row where there is one, and a passage where there is none', () => {
    for (const { id, observation, printed, start } of ledger.inconsistencyRows)
      expect([printed !== '', start !== null], id).toEqual([observation === '', observation === '']);
  });

  it('that are a failing check use the figures it uses', () => {
    for (const { check, terms } of checked.filter(({ holds }) => !holds)) {
      const linked = rowsOf(check.id).map(({ observation }) => observation);
      const own = [check.stated_observation, ...terms.map(({ observation }) => observation)].filter((id) => id !== '');
      expect(linked, check.id).toEqual(expect.arrayContaining(own));
    }
  });

  it('break a series between levels of one place, body and indicator', () => {
    const breaks = ledger.inconsistencies.filter(({ id }) => rowsOf(id).some(({ role }) => role === 'after_break'));
    expect(breaks.length).toBeGreaterThan(0);
    for (const { id } of breaks) {
      const levels = rowsOf(id).filter(({ role }) => role.endsWith('_break')).map(({ observation }) => observationOf.get(observation));
      expect(new Set(levels.map((row) => [row?.place, row?.body, row?.indicator, row?.basis].join())).size, id).toBe(1);
      expect(new Set(levels.map((row) => row?.series)).size, id).toBe(levels.length);
      expect(levels.map((row) => row?.series), id).not.toContain('');
    }
  });
});
