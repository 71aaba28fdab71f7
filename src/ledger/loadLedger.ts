/** All tables together, validated against each other. Everything the site shows starts here. */
import type { AgencyRow } from './agencies.ts';
import { checkLedger } from './checkLedger.ts';
import { loadTables, type Loaded } from './loadTables.ts';
import type { PlaceRow } from './places.ts';
import { dataFolder } from './read-fs.ts';
import { tables } from './tables.ts';

type Tables = Loaded<typeof tables>;

/** The rows of every table; places and agencies with what the tables beside them say. */
export type Ledger = Omit<Tables, 'places' | 'agencies'> & { places: PlaceRow[]; agencies: AgencyRow[] };

const loaded = new Map<string, Ledger>();

/** The cluster of today: one that ended with its place is still the one the place had. */
function joinTables(read: Tables): Ledger {
  const clusters = new Map(read.placeClusters.map(({ place, cluster }) => [place, cluster]));
  const formsOf = (id: string, forms: readonly { id: string; form: string }[]): string[] =>
    forms.filter((row) => row.id === id).map(({ form }) => form);
  const [ofPlaces, ofAgencies] = [
    read.placeNames.map(({ place: id, form }) => ({ id, form })),
    read.agencyNames.map(({ agency: id, form }) => ({ id, form })),
  ];
  return {
    ...read,
    places: read.places.map((row) => ({
      ...row,
      cluster: clusters.get(row.id) ?? '',
      printed_forms: formsOf(row.id, ofPlaces),
    })),
    agencies: read.agencies.map((row) => ({ ...row, printed_forms: formsOf(row.id, ofAgencies) })),
  };
}

/** Reads every table of a folder as it stands now. */
export const readLedger = (folder: string): Ledger => joinTables(loadTables(tables, folder, checkLedger));

/** Loads every table of a folder once. */
export function loadLedger(folder = dataFolder()): Ledger {
  const known = loaded.get(folder) ?? readLedger(folder);
  loaded.set(folder, known);
  return known;
}
