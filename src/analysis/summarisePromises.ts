import type { Ledger } from '../ledger/loadLedger.ts';
import { isJudged, VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { isResult, isTarget, isCounted } from './joinObservations.ts';

/** What came of the targets of a document: each of those that are coded, by verdict. */
export function targetsOfDocument({ observations, outcomes }: Ledger, document: string) {
  const own = new Map(
    observations.filter((row) => row.document === document && isTarget(row)).map((row) => [row.id, row]),
  );
  const coded = outcomes.flatMap(({ target: id, verdict }) => {
    const target = own.get(id);
    return target === undefined ? [] : [{ target, verdict }];
  });
  const judged = coded.filter(({ verdict }) => isJudged(verdict));
  const missed = judged.filter(({ verdict }) => verdict === 'missed').map(({ target }) => target);
  return {
    coded: coded.length,
    judged: judged.length,
    reached: judged.length - missed.length,
    missed,
    count: (verdict: Verdict): number => coded.filter((row) => row.verdict === verdict).length,
  };
}

/** How many promises and results the documents hold, and of how many promises the outcome is known. */
export function summarisePromises({ observations, outcomes, places, documents }: Ledger) {
  const targets = observations.filter(isTarget);
  const onTargets = outcomes.filter(({ target }) => target !== '');
  const count = (verdict: Verdict): number => onTargets.filter((row) => row.verdict === verdict).length;
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  const judged = onTargets.filter(({ verdict }) => isJudged(verdict));
  const placeOf = new Map(targets.map(({ id, place }) => [id, place]));
  const counted = observations.filter(isCounted);
  const stating = new Set(counted.map(({ document }) => document));
  const sources = documents.filter(({ id }) => stating.has(id));
  return {
    targets: targets.length,
    results: observations.filter(isResult).length,
    /** Targets whose outcome is coded, by verdict. */
    verdicts,
    /** Targets that can be judged. */
    judged: judged.length,
    /** Whose they are, those with most first. */
    judgedOf: places
      .map((place) => ({
        place,
        count: judged.filter(({ target }) => placeOf.get(target) === place.id).length,
      }))
      .filter((each) => each.count > 0)
      .sort((a, b) => b.count - a.count),
    /** Places that state figures, and those that state targets. */
    places: new Set(counted.map(({ place }) => place)).size,
    promising: new Set(targets.map(({ place }) => place)).size,
    /** Documents that state figures: archived ones, and pages that are cited. */
    archived: sources.filter(({ audited }) => audited).length,
    cited: sources.filter(({ audited }) => !audited).length,
  };
}
