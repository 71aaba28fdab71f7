/** Independent readings of printed phrases, by table: the audit compares them with what the row says. */
import type { Ledger } from '../datasets/loadLedger.ts';
import type { Reading } from './auditRow.ts';

type Reader = (printed: string, ledger: Ledger) => Reading;

/** The place a printed name names: exactly one place must list that form. */
function readPlace(printed: string, { places }: Ledger): Reading {
  const named = places.filter(({ printed_forms: forms }) => forms.includes(printed));
  if (named.length === 1) return { values: { place: named[0]?.id ?? null } };
  return {
    values: { place: named.length === 0 ? `no place is printed “${printed}”` : `several places are` },
  };
}

/** Tables whose phrase can be read; in the others the phrase only marks where a row stands. */
export const readPrinted: Partial<Record<keyof Ledger, Reader>> = {
  awards: readPlace,
};
