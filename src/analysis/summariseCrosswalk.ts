import { rollup } from 'd3';
import type { CrosswalkRow } from '../ledger/crosswalk.ts';
import type { MeasureRow } from '../ledger/measures.ts';
import { RELATIONS, type CrosswalkLink, type Relation } from './joinCrosswalk.ts';

/** How many groups and measures stand in a relation. */
export interface RelationCount {
  relation: Relation;
  groups: number;
  measures: number;
}

export interface CrosswalkSummary {
  groups: number;
  measures: number;
  /** Relations that occur, in their order. */
  relations: readonly RelationCount[];
  gone: readonly CrosswalkLink[];
  fresh: readonly CrosswalkLink[];
  /** The fields with the most new measures, and how many each has. */
  freshest: { domains: readonly MeasureRow['domain'][]; measures: number };
  /** Links that lead into another field. */
  moved: readonly CrosswalkLink[];
  /** Number of judgements by how sure they are. */
  confidence: Readonly<Record<CrosswalkRow['confidence'], number>>;
  unsure: readonly CrosswalkLink[];
}

const countGroups = (links: readonly CrosswalkLink[]): number =>
  new Set(links.flatMap(({ category }) => category?.id ?? [])).size;

const countMeasures = (links: readonly CrosswalkLink[]): number =>
  new Set(links.flatMap(({ measure }) => measure?.id ?? [])).size;

function freshestOf(links: readonly CrosswalkLink[]): CrosswalkSummary['freshest'] {
  const domains = links.flatMap(({ measure }) => measure?.domain ?? []);
  const sizes = rollup(
    domains,
    (own) => own.length,
    (domain) => domain,
  );
  const measures = Math.max(0, ...sizes.values());
  return { domains: [...sizes].filter(([, size]) => size === measures).map(([domain]) => domain), measures };
}

/** The crosswalk in numbers. */
export function summariseCrosswalk(links: readonly CrosswalkLink[]): CrosswalkSummary {
  const of = (relation: Relation) => links.filter(({ row }) => row.relation === relation);
  const sure = (confidence: CrosswalkRow['confidence']) =>
    links.filter(({ row }) => row.confidence === confidence);
  return {
    groups: countGroups(links),
    measures: countMeasures(links),
    relations: RELATIONS.filter((relation) => of(relation).length > 0).map((relation) => ({
      relation,
      groups: countGroups(of(relation)),
      measures: countMeasures(of(relation)),
    })),
    gone: of('gone'),
    fresh: of('new'),
    freshest: freshestOf(of('new')),
    moved: links.filter(
      ({ category, measure }) => category !== null && measure !== null && category.domain !== measure.domain,
    ),
    confidence: { high: sure('high').length, medium: sure('medium').length, low: sure('low').length },
    unsure: sure('low'),
  };
}
