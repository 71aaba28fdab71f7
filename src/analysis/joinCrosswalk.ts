import type { AwardCategoryRow } from '../ledger/awards.ts';
import { relationLabel, type CrosswalkRow } from '../ledger/crosswalk.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MeasureRow } from '../ledger/measures.ts';
import { wordsOf } from '../ledger/vocabulary.ts';
import { byId, requireRow } from './byId.ts';

export type Relation = CrosswalkRow['relation'];

/** A row of the crosswalk with its two ends: no measure where the group is gone, no group where the measure is new. */
export interface CrosswalkLink {
  row: CrosswalkRow;
  category: AwardCategoryRow | null;
  measure: MeasureRow | null;
}

/** From what stays to what is gone and what is new. */
const RELATIONS = wordsOf(relationLabel);

/** Groups that merge stand together, by their measure; all else by the number of the group, new measures by their own. */
function rankIn({ row, category, measure }: CrosswalkLink): readonly [number, number, number] {
  const joins = row.relation === 'merged' || category === null;
  return [RELATIONS.indexOf(row.relation), joins ? (measure?.no ?? 0) : 0, category?.no ?? 0];
}

/** The crosswalk with groups and measures, by relation. */
export function joinCrosswalk({
  crosswalk,
  awardCategories,
  measures,
}: Pick<Ledger, 'crosswalk' | 'awardCategories' | 'measures'>): CrosswalkLink[] {
  const categoryOf = byId(awardCategories);
  const measureOf = byId(measures);
  return crosswalk
    .map((row) => ({
      row,
      category: row.category === '' ? null : requireRow(categoryOf, row.category, row.id),
      measure: row.measure === '' ? null : requireRow(measureOf, row.measure, row.id),
    }))
    .sort((a, b) => {
      const [one, two] = [rankIn(a), rankIn(b)];
      return one[0] - two[0] || one[1] - two[1] || one[2] - two[2];
    });
}

/** How many groups and measures are linked. */
const countEnds = (links: readonly CrosswalkLink[]) => ({
  groups: new Set(links.flatMap(({ category }) => category?.id ?? [])).size,
  measures: new Set(links.flatMap(({ measure }) => measure?.id ?? [])).size,
});

function freshestOf(links: readonly CrosswalkLink[]) {
  const own = Map.groupBy(
    links.flatMap(({ measure }) => measure ?? []),
    ({ domain }) => domain,
  );
  const measures = Math.max(0, ...[...own.values()].map(({ length }) => length));
  return { domains: [...own.keys()].filter((domain) => own.get(domain)?.length === measures), measures };
}

/** The crosswalk in numbers. */
export function summariseCrosswalk(links: readonly CrosswalkLink[]) {
  const of = (relation: Relation) => links.filter(({ row }) => row.relation === relation);
  const sure = (confidence: CrosswalkRow['confidence']) =>
    links.filter(({ row }) => row.confidence === confidence);
  return {
    ...countEnds(links),
    /** Relations that occur, in their order. */
    relations: RELATIONS.filter((relation) => of(relation).length > 0).map((relation) => ({
      relation,
      ...countEnds(of(relation)),
    })),
    gone: of('gone'),
    fresh: of('new'),
    /** The fields with the most new measures, and how many each has. */
    freshest: freshestOf(of('new')),
    /** Links that lead into another field. */
    moved: links.filter(
      ({ category, measure }) => category !== null && measure !== null && category.domain !== measure.domain,
    ),
    /** Number of judgements by how sure they are. */
    confidence: { high: sure('high').length, medium: sure('medium').length, low: sure('low').length },
    unsure: sure('low'),
  };
}

export type CrosswalkSummary = ReturnType<typeof summariseCrosswalk>;
