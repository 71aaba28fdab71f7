import type { Ledger } from '../ledger/loadLedger.ts';
import type { MentionRow } from '../ledger/mentions.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import { countAwardsByPlace, isDistrictOn, LIST_DAY, type PlaceAwards } from './countAwardsByPlace.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { onceFor } from './onceFor.ts';

/** Everything the tables know of a place. */
export interface PlaceRecord extends PlaceAwards {
  /** Whether the list of 2020 could name it: a district or county then, or a development zone. */
  eligible2020: boolean;
  observations: readonly JoinedObservation[];
  /** Outcomes of its targets, or stated of it, judged ones first. */
  outcomes: readonly OutcomeRow[];
  mentions: readonly MentionRow[];
}

/** What rests on figures first, then what a document says of itself, then what cannot be judged. */
const HOW_KNOWN = ['computed', 'stated', ''] as const;

/** A record for every place, known figures or not: what is not known is said on its page. */
export const placeRecords = onceFor((ledger: Ledger): readonly PlaceRecord[] => {
  const { places, awards, outcomes, mentions } = ledger;
  const figuresOf = Map.groupBy(joinObservations(ledger), ({ row }) => row.place);
  const outcomesOf = Map.groupBy(outcomes, ({ place }) => place);
  const mentionsOf = Map.groupBy(mentions, ({ place }) => place);
  const counted = new Map(countAwardsByPlace(places, awards).map((row) => [row.place.id, row]));
  return places.map((place) => {
    const own = outcomesOf.get(place.id) ?? [];
    return {
      place,
      count: counted.get(place.id)?.count ?? 0,
      awards: counted.get(place.id)?.awards ?? [],
      eligible2020: isDistrictOn(place, LIST_DAY) || place.place_kind === 'development_zone',
      observations: figuresOf.get(place.id) ?? [],
      outcomes: HOW_KNOWN.flatMap((how) => own.filter(({ known_by: known }) => known === how)),
      mentions: mentionsOf.get(place.id) ?? [],
    };
  });
});
