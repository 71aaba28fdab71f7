import { rollup } from 'd3';
import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MentionRow } from '../ledger/mentions.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import type { PlaceChangeRow } from '../ledger/placeTables.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { countAwardsByPlace, isDistrictOn, LIST_DAY, type PlaceAwards } from './awards.ts';
import { onceFor, byId, requireRow } from './byId.ts';
import {
  joinObservations,
  type JoinedObservation,
  isResult,
  isTarget,
  isCounted,
} from './joinObservations.ts';
import { archivedOf } from './archivedOf.ts';
import { tasksOfPlace } from './taskRecords.ts';

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

/** A change of borders as one of the two places sees it. */
export interface PlaceChange {
  row: PlaceChangeRow;
  other: PlaceRow;
}

/** What a place gave to others and what it got from them, in the order of the table. */
export function changesOfPlace(
  { places, placeChanges }: Pick<Ledger, 'places' | 'placeChanges'>,
  place: string,
): { gave: PlaceChange[]; got: PlaceChange[] } {
  const placeOf = byId(places);
  const side = (own: 'from_place' | 'to_place', other: 'from_place' | 'to_place'): PlaceChange[] =>
    placeChanges
      .filter((row) => row[own] === place)
      .map((row) => ({ row, other: requireRow(placeOf, row[other], row.id) }));
  return { gave: side('from_place', 'to_place'), got: side('to_place', 'from_place') };
}

const groupedByPlace = onceFor(({ observations, awards, mentions }: Ledger) => ({
  figures: Map.groupBy(observations, ({ place }) => place),
  awards: Map.groupBy(awards, ({ place }) => place),
  mentions: Map.groupBy(mentions, ({ place }) => place),
}));

/** The documents that speak of a place, in the order of their table, with how many rows each gives. */
export function documentsOfPlace(ledger: Ledger, place: string) {
  const { tasks } = tasksOfPlace(ledger, place);
  const own = groupedByPlace(ledger);
  const countsOf = (rows: readonly { document: string }[] = []) =>
    rollup(
      rows,
      ({ length }) => length,
      ({ document }) => document,
    );
  const figures = own.figures.get(place) ?? [];
  const counts = {
    awards: countsOf(own.awards.get(place)),
    targets: countsOf(figures.filter(isTarget)),
    results: countsOf(figures.filter(isResult)),
    mentions: countsOf(own.mentions.get(place)),
    tasks: countsOf(tasks),
  };
  return ledger.documents
    .map((document) => ({
      document,
      awards: counts.awards.get(document.id) ?? 0,
      targets: counts.targets.get(document.id) ?? 0,
      results: counts.results.get(document.id) ?? 0,
      mentions: counts.mentions.get(document.id) ?? 0,
      tasks: counts.tasks.get(document.id) ?? 0,
    }))
    .filter(
      ({ awards, targets, results, mentions, tasks: own }) => awards + targets + results + mentions + own > 0,
    );
}

export type PlaceDocument = ReturnType<typeof documentsOfPlace>[number];

/** Something a reader may look for on a place's page and will not find, with how many where that can be counted. */
export type Gap =
  | { kind: 'not_listed' | 'application' | 'other_years' | 'no_report' | 'no_figures' }
  | { kind: 'no_results' | 'no_targets' | 'no_tasks' | 'no_polygon' }
  | { kind: 'cited_only' | 'other_documents'; figures: number }
  | { kind: 'other_reports' | 'task_plan_only'; documents: readonly DocumentRow[] }
  | { kind: 'partly_read'; documents: readonly DocumentRow[]; partly: readonly DocumentRow[] }
  | { kind: 'unjudged'; targets: number };

function reportGaps(ledger: Ledger, { place, observations }: PlaceRecord): Gap[] {
  const own = archivedOf(ledger, place.id);
  const reports = own.filter(({ document_kind: kind }) => kind === 'work_report');
  if (reports.length > 0) {
    // A report of which only some figures were taken is known in part: to say that it was not looked up would contradict the list.
    const partly = documentsOfPlace(ledger, place.id)
      .map(({ document }) => document)
      .filter(({ document_kind: kind, audited }) => kind === 'work_report' && !audited);
    return partly.length > 0
      ? [{ kind: 'partly_read', documents: reports, partly }]
      : [{ kind: 'other_reports', documents: reports }];
  }
  const plans = own.filter(({ document_kind: kind }) => kind === 'decomposition');
  if (plans.length > 0) return [{ kind: 'task_plan_only', documents: plans }];
  if (observations.length === 0) return [{ kind: 'no_report' }];
  const archived = observations.some(({ document }) => document.audited);
  return [{ kind: archived ? 'other_documents' : 'cited_only', figures: observations.length }];
}

function figureGaps({ observations, outcomes }: PlaceRecord): Gap[] {
  if (observations.length === 0) return [{ kind: 'no_figures' }];
  const targets = observations.filter(({ row }) => isTarget(row));
  // What was looked up may still have no verdict: the next report is silent of it, or it is not due.
  const seen = new Set(
    outcomes.filter(({ verdict }) => verdict !== 'not_looked_up').map(({ target }) => target),
  );
  const unjudged = targets.filter(({ row }) => !seen.has(row.id)).length;
  const gaps: Gap[] = [];
  if (targets.length === 0) gaps.push({ kind: 'no_targets' });
  if (observations.every(({ row }) => !isResult(row))) gaps.push({ kind: 'no_results' });
  if (unjudged > 0) gaps.push({ kind: 'unjudged', targets: unjudged });
  return gaps;
}

/**
 * What is not known of a place here, so that an empty page is not mistaken for an idle place.
 *
 * @param drawn whether the geometry has a polygon of it
 */
export function gapsOfPlace(ledger: Ledger, record: PlaceRecord, drawn: boolean): Gap[] {
  const { place, eligible2020 } = record;
  // What a document says of itself is no figure of the place.
  const counted = { ...record, observations: record.observations.filter(({ row }) => isCounted(row)) };
  return [
    ...(eligible2020
      ? [{ kind: 'application' } as const, { kind: 'other_years' } as const]
      : [{ kind: 'not_listed' } as const]),
    ...reportGaps(ledger, counted),
    ...figureGaps(counted),
    ...(tasksOfPlace(ledger, place.id).tasks.length === 0 ? [{ kind: 'no_tasks' } as const] : []),
    ...(drawn || place.place_kind === 'municipality' ? [] : [{ kind: 'no_polygon' } as const]),
  ];
}
