/** How the rows of a copy are called, where they are and when: the one place that knows the shape of the synthetic data. */
/** A row as its file has it: text by column. */
export type Cells = Readonly<Record<string, string>>;
/** Tables by file name, without `.csv`. */
export type RawTables = Readonly<Record<string, readonly Cells[]>>;

export interface Names {
  suffix: string;
  /** Of a district rather than of a copy: later copies of a district are other years of the same bodies. */
  placeSuffix: string;
  /** Whether no earlier copy is about this place. */
  firstOfPlace: boolean;
  /** Years before the real documents, by the place a real row is about: what several districts stated comes to one in turn. */
  years: (place: string) => number;
  row: (id: string) => string;
  place: (id: string) => string;
  /** Whether a copy has rows about this place: there are few zones and one municipality, and no two rows say the same of one. */
  has: (place: string) => boolean;
  agency: (id: string) => string;
  indicator: (id: string) => string;
  issuer: (name: string, column: string) => string;
}

/** More years than the rows of a district are about. */
const YEARS_PER_DISTRICT = 20;

const cell = (row: Cells | undefined, column: string): string => row?.[column] ?? '';

/** @param copy 1 for the first copy */
export function copyNames(tables: RawTables, copy: number): Names {
  const places = tables['places'] ?? [];
  const clustered = new Set((tables['place_clusters'] ?? []).map((row) => cell(row, 'place')));
  const districts = places.filter((row) => clustered.has(cell(row, 'id')));
  const zones = places.filter((row) => cell(row, 'place_kind') === 'development_zone');
  // A district's document becomes another district's, a zone's another zone's; the municipality is one.
  const at = (id: string): Cells | undefined => {
    const group = [districts, zones].find((rows) => rows.some((row) => cell(row, 'id') === id)) ?? [];
    return group[(group.findIndex((row) => cell(row, 'id') === id) + copy) % group.length];
  };
  const place = (id: string): string => cell(at(id), 'id') || id;
  const round = Math.floor(copy / districts.length);
  const placeSuffix = `p${String(copy % districts.length)}`;
  const suffix = `c${String(copy)}`;
  const stating = [...new Set((tables['observations'] ?? []).map((row) => cell(row, 'place')))].filter((id) =>
    clustered.has(id),
  );
  const local = new Set(
    (tables['agencies'] ?? [])
      .filter((row) => cell(row, 'level') !== 'municipal')
      .map((row) => cell(row, 'id')),
  );
  // Core indicators are stated by everybody; of the others every second is some document's own, and what no time tells apart.
  const timeless = (tables['observations'] ?? []).filter((row) => cell(row, 'period') === '');
  const own = new Set([
    ...(tables['indicators'] ?? [])
      .filter((row, index) => cell(row, 'core') === 'false' && index % 2 === 0)
      .map((row) => cell(row, 'id')),
    ...timeless.map((row) => cell(row, 'indicator')),
  ]);
  return {
    suffix,
    placeSuffix,
    firstOfPlace: round === 0,
    years: (id) => YEARS_PER_DISTRICT * (round * stating.length + Math.max(0, stating.indexOf(id)) + 1),
    row: (id) => `${id}-${suffix}`,
    place,
    has: (id) => {
      const group = [districts, zones].find((rows) => rows.some((row) => cell(row, 'id') === id)) ?? [];
      return id === '' || copy % districts.length < group.length;
    },
    agency: (id) => (local.has(id) && copy % districts.length > 0 ? `${id}-${placeSuffix}` : id),
    indicator: (id) => (own.has(id) ? `${id}-${suffix}` : id),
    issuer: (name, column) => {
      const key = column.replace('issuer', 'name');
      const named = districts.find((row) => name.includes(cell(row, key)));
      return named === undefined ? name : name.replace(cell(named, key), cell(at(cell(named, 'id')), key));
    },
  };
}
