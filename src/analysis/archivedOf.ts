import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';

type Registers = Pick<Ledger, 'documents' | 'places'>;

/** The most specific place an issuer's name holds: a district rather than the municipality around it. */
function issuedBy(issuer: string, places: readonly PlaceRow[]): string | undefined {
  const named = places.filter(({ name_zh: name }) => issuer.includes(name));
  return (named.find(({ place_kind: kind }) => kind !== 'municipality') ?? named[0])?.id;
}

/** The documents of a place's own government that were archived and read whole. */
export const archivedOf = ({ documents, places }: Registers, place: string): DocumentRow[] =>
  documents.filter(({ audited, issuer_zh: issuer }) => audited && issuedBy(issuer, places) === place);
