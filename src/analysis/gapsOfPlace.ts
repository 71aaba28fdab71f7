import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import type { PlaceRecord } from './placeRecords.ts';
import { isJudged } from '../ledger/vocabulary.ts';
import { isCounted, isResult, isTarget } from './countedRows.ts';
import { tasksOfPlace } from './tasksOfPlace.ts';

/** Something a reader may look for on a place's page and will not find, with how many where that can be counted. */
export type Gap =
  | {
      kind:
        | 'not_listed'
        | 'application'
        | 'other_years'
        | 'no_report'
        | 'no_figures'
        | 'no_results'
        | 'no_targets';
    }
  | { kind: 'no_tasks' | 'no_polygon' }
  | { kind: 'cited_only' | 'other_documents'; figures: number }
  | { kind: 'other_reports' | 'task_plan_only'; documents: readonly DocumentRow[] }
  | { kind: 'unjudged'; targets: number };

/** The most specific place an issuer's name holds: a district rather than the municipality around it. */
function issuedBy(issuer: string, places: readonly PlaceRow[]): string | undefined {
  const named = places.filter(({ name_zh: name }) => issuer.includes(name));
  return (named.find(({ place_kind: kind }) => kind !== 'municipality') ?? named[0])?.id;
}

function reportGaps(ledger: Ledger, { place, observations }: PlaceRecord): Gap[] {
  const own = ledger.documents.filter(
    ({ audited, issuer_zh: issuer }) => audited && issuedBy(issuer, ledger.places) === place.id,
  );
  const reports = own.filter(({ document_kind: kind }) => kind === 'work_report');
  if (reports.length > 0) return [{ kind: 'other_reports', documents: reports }];
  const plans = own.filter(({ document_kind: kind }) => kind === 'decomposition');
  if (plans.length > 0) return [{ kind: 'task_plan_only', documents: plans }];
  if (observations.length === 0) return [{ kind: 'no_report' }];
  const archived = observations.some(({ document }) => document.audited);
  return [{ kind: archived ? 'other_documents' : 'cited_only', figures: observations.length }];
}

function figureGaps({ observations, outcomes }: PlaceRecord): Gap[] {
  if (observations.length === 0) return [{ kind: 'no_figures' }];
  const targets = observations.filter(({ row }) => isTarget(row));
  const known = new Set(outcomes.filter(({ verdict }) => isJudged(verdict)).map(({ target }) => target));
  const unjudged = targets.filter(({ row }) => !known.has(row.id)).length;
  return [
    ...(targets.length === 0 ? [{ kind: 'no_targets' } as const] : []),
    ...(observations.every(({ row }) => !isResult(row)) ? [{ kind: 'no_results' } as const] : []),
    ...(unjudged > 0 ? [{ kind: 'unjudged', targets: unjudged } as const] : []),
  ];
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
