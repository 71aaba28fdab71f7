import { group, range } from 'd3';
import { isCounted, isResult } from '../../analysis/joinObservations.ts';
import { joinNeighbours, onePerPeriod } from '../../analysis/series.ts';
import type { DocumentRow } from '../../ledger/documents.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { CLUSTERS, type Cluster } from '../../ledger/vocabulary.ts';

/** A stated figure, whose it is, and who published the page it was read on. */
export interface GdpRow {
  place: PlaceRow;
  row: ObservationRow;
  grade: DocumentRow['source_grade'];
}

/** The stated levels of one place, by year. */
export interface LevelPanel {
  place: string;
  /** One level per year. */
  points: readonly ObservationRow[];
  /** The points again, cut where no line may run. */
  pieces: readonly (readonly ObservationRow[])[];
  /** Years whose level is not comparable with those before. */
  breaks: readonly number[];
  /** Years without a stated level between the first and the last stated one. */
  missing: readonly number[];
}

/** What is stated of a place below the municipality: levels, and growth, one figure of each per year. */
export interface Strip {
  place: PlaceRow;
  group: Cluster | 'zones';
  levels: LevelPanel;
  growth: readonly ObservationRow[];
  /** Growth of the years that no level is stated for. */
  growthOnly: readonly ObservationRow[];
  /** Its last level, or growth where no level is stated, and the growth of that year. */
  last: { year: string; level: ObservationRow | undefined; growth: ObservationRow | undefined };
}

const inOneYear = ({ period }: ObservationRow): boolean => /^\d{4}$/.test(period);

/** A stated level of a whole year and the whole place: no target, no quarter, nothing said twice. */
export const isYearLevel = (row: ObservationRow): boolean =>
  isResult(row) && row.body === '' && row.basis === 'level' && inOneYear(row);

/** Of the municipality levels, reached and aimed at; of places in it what they reached and how they grew. */
function isShown(row: ObservationRow, place: PlaceRow): boolean {
  const whole = row.body + row.breakdown + row.scope === '';
  if (row.indicator !== 'gross-regional-product' || !whole || !isCounted(row) || !inOneYear(row))
    return false;
  if (place.place_kind === 'municipality') return row.basis === 'level';
  return row.kind === 'result' && ['level', 'growth_rate'].includes(row.basis);
}

/** Zones, and districts of no cluster, stand after all clusters. */
const groupOf = ({ cluster }: PlaceRow): Cluster | 'zones' =>
  CLUSTERS.find((each) => each === cluster) ?? 'zones';

/** The municipality before the clusters. */
const rankOf = (place: PlaceRow): number =>
  place.place_kind === 'municipality' ? -1 : [...CLUSTERS, 'zones'].indexOf(groupOf(place));

/**
 * Stated figures of regional product, whichever documents state them: of the municipality, then of places by cluster in their
 * customary order; by year, levels before growth, later documents after earlier ones.
 */
export function gdpRows({ documents, observations, places }: Ledger): GdpRow[] {
  const documentOf = new Map(documents.map((row) => [row.id, row]));
  const dayOf = ({ document }: ObservationRow): string => documentOf.get(document)?.issued_on ?? '';
  const order = (a: ObservationRow, b: ObservationRow): number =>
    a.period.localeCompare(b.period) || b.basis.localeCompare(a.basis) || dayOf(a).localeCompare(dayOf(b));
  const byPlace = Map.groupBy(observations, ({ place }) => place);
  return [...places]
    .sort((a, b) => rankOf(a) - rankOf(b) || a.sort - b.sort)
    .flatMap((place) =>
      (byPlace.get(place.id) ?? [])
        .filter((row) => isShown(row, place))
        .sort(order)
        .map((row) => ({ place, row, grade: documentOf.get(row.document)?.source_grade ?? 'official' })),
    );
}

function panelOf(place: string, rows: readonly ObservationRow[]): LevelPanel {
  const points = onePerPeriod(rows).sort((a, b) => Number(a.period) - Number(b.period));
  const years = points.map(({ period }) => Number(period));
  const between = range(Math.min(...years), Math.max(...years));
  return {
    place,
    points,
    pieces: joinNeighbours(points),
    breaks: points
      .filter(({ series }, at) => at > 0 && series !== points[at - 1]?.series)
      .map(({ period }) => Number(period)),
    missing: between.filter((year) => !years.includes(year)),
  };
}

/** Stated levels of one indicator as panels, in the order in which the places first appear. */
export function arrangeLevels(observations: readonly ObservationRow[]): LevelPanel[] {
  return [...group(observations.filter(isYearLevel), ({ place }) => place)].map(([place, rows]) =>
    panelOf(place, rows),
  );
}

/** What is stated of each place below the municipality, in the order in which they first appear. */
export function arrangeStrips(rows: readonly GdpRow[]): Strip[] {
  const below = rows.filter(({ place }) => place.place_kind !== 'municipality');
  return [...group(below, ({ place }) => place)].map(([place, own]) => {
    const stated = own.map(({ row }) => row);
    const levels = panelOf(place.id, stated.filter(isYearLevel));
    const growth = onePerPeriod(stated.filter(({ basis }) => basis === 'growth_rate'));
    const year = (levels.points.at(-1) ?? growth.at(-1))?.period ?? '';
    return {
      ...{ place, levels, growth },
      group: groupOf(place),
      growthOnly: growth.filter(({ period }) => !levels.points.some((level) => level.period === period)),
      last: {
        year,
        level: levels.points.at(-1),
        growth: growth.find(({ period }) => period === year),
      },
    };
  });
}

/**
 * Levels the municipality aims at, by the day they were set. Where one level was set for a year and later for a later year, that
 * is what is to be said of them.
 */
export function arrangeTargets(rows: readonly GdpRow[], dayOf: (document: string) => string) {
  const targets = rows
    .map(({ row }) => row)
    .filter(({ kind }) => kind === 'target')
    .sort((a, b) => dayOf(a.document).localeCompare(dayOf(b.document)) || a.period.localeCompare(b.period));
  const latest = targets.at(-1);
  const earlier = targets.findLast(
    ({ value_base: value, period }) =>
      latest !== undefined && value === latest.value_base && period < latest.period,
  );
  return { latest, earlier };
}
