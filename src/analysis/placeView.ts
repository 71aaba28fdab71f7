import type { Districts } from '../geo/projectDistricts.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { aimsOf, type Aim } from './aimsOf.ts';
import { comparedReports } from './comparedReports.ts';
import { growthYears } from './growthYears.ts';
import { indicatorTimelines } from './indicatorTimelines.ts';
import { HEADLINE, headlineFigure, keyFigures, type KeyFigure } from './keyFigures.ts';
import { locatePlaces } from './locatePlaces.ts';
import { neighbourFigures } from './neighbourFigures.ts';
import {
  changesOfPlace,
  documentsOfPlace,
  gapsOfPlace,
  placeRecords,
  type PlaceRecord,
} from './placeRecords.ts';
import { promisesOf } from './promisesOf.ts';
import { residentsOf } from './residentsOf.ts';
import { sharedFigures } from './sharedFigures.ts';
import { taskPlans, tasksOfPlace } from './taskRecords.ts';

/** A key figure with the targets that stand beside it. */
export interface AimedFigure extends KeyFigure {
  aims: readonly Aim[];
}

/** The headline figure and the others, each with its targets. */
function figuresOf({ observations, outcomes }: PlaceRecord) {
  const figures = keyFigures(observations);
  const aims = (indicator: string, figure?: KeyFigure): Aim[] =>
    aimsOf(indicator, figure, observations, outcomes);
  const product = headlineFigure(figures);
  const others = figures
    .filter((figure) => figure !== product)
    .map((figure): AimedFigure => ({ ...figure, aims: aims(figure.indicator.id, figure) }));
  return { product, productAims: aims(HEADLINE, product), others };
}

/** Growth of the regional product over the years, where there are enough of them to draw. */
const growthTimeline = ({ observations }: PlaceRecord) =>
  indicatorTimelines(
    observations.filter(({ row }) => row.indicator === HEADLINE && row.basis === 'growth_rate'),
  ).find(({ first: { row } }) => row.body + row.breakdown + row.scope === '');

/** Figures that another place states alike; the municipality is the whole of which the others are parts. */
const sharedOf = (ledger: Ledger, { place }: PlaceRecord) =>
  place.place_kind === 'municipality'
    ? []
    : sharedFigures(ledger).filter(({ figures }) => figures.some((each) => each.place.id === place.id));

/** Everything the page of a place tells, in numbers. */
export function placeView(ledger: Ledger, topology: Districts, record: PlaceRecord) {
  const { place, observations, outcomes } = record;
  const located = locatePlaces(ledger.places, topology).get(place.id);
  const neighbours = ledger.places.filter((each) => located?.neighbours.includes(each));
  const figures = figuresOf(record);
  return {
    located,
    neighbours,
    ...figures,
    residents: residentsOf(ledger, place),
    /** Of a place whose product nobody looked up its neighbours tell more than it does. */
    beside: figures.product === undefined ? neighbourFigures(ledger, neighbours) : [],
    changes: changesOfPlace(ledger, place.id),
    years: growthYears(ledger, { place: place.id, indicator: 'gross-regional-product' }).reverse(),
    growth: growthTimeline(record),
    promises: promisesOf(outcomes, observations),
    pair: comparedReports(ledger, place.id),
    handed: tasksOfPlace(ledger, place.id),
    plan: taskPlans(ledger).find((plan) => plan.place.id === place.id)?.path,
    shared: sharedOf(ledger, record),
    documents: documentsOfPlace(ledger, place.id),
    gaps: gapsOfPlace(ledger, record, located !== undefined),
    /** How often the most commended place stands on the list. */
    most: Math.max(...placeRecords(ledger).map(({ count }) => count)),
  };
}

export type PlaceView = ReturnType<typeof placeView>;
