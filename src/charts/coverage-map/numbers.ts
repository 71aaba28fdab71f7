import { isDistrictOn, LIST_DAY } from '../../analysis/awards.ts';
import { listDistricts } from '../../analysis/listDistricts.ts';
import { locatePlaces, type LocatedPlace } from '../../analysis/locatePlaces.ts';
import { placeRecords } from '../../analysis/placeRecords.ts';
import { archivedOf } from '../../analysis/archivedOf.ts';
import { isCounted } from '../../analysis/joinObservations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import type { Sources } from '../kit/defineChart.ts';

/** How a place is known: from a document of its own read whole, from figures of cited pages, from the list of 2020 alone, or not. */
export const COVERAGES = ['whole', 'cited', 'commended', 'nothing'] as const;
export type Coverage = (typeof COVERAGES)[number];

export interface CoveredPlace {
  place: PlaceRow;
  located: LocatedPlace | undefined;
  coverage: Coverage;
  /** Its figures here, results and targets. */
  figures: number;
  /** Groups of the list of 2020 that commend it. */
  commended: number;
  /** Whether a work report of its own was read whole; the plan that hands one out is another document. */
  report: boolean;
  /** The document of its own that was read whole, else the list of 2020; cited pages are named on the place's page. */
  document: string;
}

export interface CoverageFacts {
  districts: number;
  reports: readonly PlaceRow[];
  /** Documents other than reports were read whole. */
  plans: readonly PlaceRow[];
  cited: readonly CoveredPlace[];
  commended: readonly PlaceRow[];
  nothing: readonly PlaceRow[];
  /** Figures of the cited places: the fewest and the most a place has. */
  fewest: number;
  most: number;
  /** How many districts and counties there are since the last change of borders. */
  today: number;
}

const coverageOf = (whole: boolean, figures: number, commended: number): Coverage =>
  whole ? 'whole' : figures > 0 ? 'cited' : commended > 0 ? 'commended' : 'nothing';

/** Every district and county of the map of 2016 with what is known of it, best known first. */
export function coveredPlaces({ ledger, topology }: Sources): CoveredPlace[] {
  const located = locatePlaces(ledger.places, topology);
  const [list] = ledger.awards.map(({ document }) => document);
  return placeRecords(ledger)
    .filter(({ place }) => isDistrictOn(place, LIST_DAY))
    .map(({ place, count, observations }) => {
      const counted = observations.filter(({ row }) => isCounted(row));
      const own = archivedOf(ledger, place.id);
      return {
        place,
        located: located.get(place.id),
        coverage: coverageOf(own.length > 0, counted.length, count),
        figures: counted.length,
        commended: count,
        report: own.some(({ document_kind: kind }) => kind === 'work_report'),
        document: own[0]?.id ?? list ?? '',
      };
    })
    .sort(
      (a, b) =>
        COVERAGES.indexOf(a.coverage) - COVERAGES.indexOf(b.coverage) ||
        b.figures - a.figures ||
        b.commended - a.commended ||
        a.place.sort - b.place.sort,
    );
}

export function coverageFacts(rows: readonly CoveredPlace[], { ledger }: Sources): CoverageFacts {
  const of = (kind: Coverage): CoveredPlace[] => rows.filter(({ coverage }) => coverage === kind);
  const [whole, cited] = [of('whole'), of('cited')];
  const places = (list: readonly CoveredPlace[]): PlaceRow[] => list.map(({ place }) => place);
  const figures = cited.map((row) => row.figures);
  return {
    districts: rows.length,
    reports: places(whole.filter(({ report }) => report)),
    plans: places(whole.filter(({ report }) => !report)),
    cited,
    commended: places(of('commended')),
    nothing: places(of('nothing')),
    fewest: Math.min(...figures),
    most: Math.max(...figures),
    today: listDistricts(ledger).today.length,
  };
}
