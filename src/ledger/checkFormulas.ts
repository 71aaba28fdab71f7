/** Consistency checks against the figures they are said to use. */
import { group } from 'd3';
import type { ReadRows, RowFault } from './ledgerRule.ts';

const NAMES = /[a-z]\w*/gu;

export function checkFormulas({ consistencyChecks, checkTerms, observations }: ReadRows): RowFault[] {
  const valueOf = new Map(observations.map(({ id, value }) => [id, value]));
  const termsOf = group(checkTerms, ({ consistency_check: check }) => check);
  const terms = checkTerms.flatMap((term): RowFault[] => {
    const value = valueOf.get(term.observation);
    if (value === undefined || value === term.value) return [];
    const at = { table: 'check_terms', key: term.id, column: 'value', value: String(term.value) };
    return [
      {
        ...at,
        expected: `${String(value)}, the value of ${term.observation}`,
        fix: 'correct it, or observation',
      },
    ];
  });
  const formulas = consistencyChecks.flatMap((check): RowFault[] => {
    const used = [...new Set(check.formula.match(NAMES) ?? [])].sort().join(', ');
    const given = (termsOf.get(check.id) ?? [])
      .map(({ name }) => name)
      .sort()
      .join(', ');
    const stated = valueOf.get(check.stated_observation);
    const at = { table: 'consistency_checks', key: check.id };
    return [
      ...(used === given
        ? []
        : [
            {
              ...at,
              column: 'formula',
              value: check.formula,
              expected: `the names of its rows in data/check_terms.csv (${given})`,
              fix: 'correct the formula, or its terms',
            },
          ]),
      ...(stated === undefined || stated === check.stated
        ? []
        : [
            {
              ...at,
              column: 'stated',
              value: String(check.stated),
              expected: `${String(stated)}, the value of ${check.stated_observation}`,
              fix: 'correct it, or stated_observation',
            },
          ]),
    ];
  });
  return [...terms, ...formulas];
}
