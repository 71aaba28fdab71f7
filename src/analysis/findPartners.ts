import type { AgencyRecord } from './agencyRecords.ts';

export interface Partner {
  record: AgencyRecord;
  /** Tasks and measures that name both. */
  shared: number;
}

/** Named together once may be chance; the list is of those named together again. */
const AT_LEAST = 2;
const AT_MOST = 5;

const jobsOf = ({ tasks, measures }: AgencyRecord): string[] => [
  ...tasks.map(({ task }) => task.id),
  ...measures.map(({ measure }) => measure.id),
];

/** The bodies most often named in the same task or measure: at most five, and those equal to the fifth. */
export function findPartners(record: AgencyRecord, records: readonly AgencyRecord[]): Partner[] {
  const own = new Set(jobsOf(record));
  const partners = records
    .filter(({ agency }) => agency.id !== record.agency.id)
    .map((other) => ({
      record: other,
      shared: jobsOf(other).filter((id) => own.has(id)).length,
    }))
    .filter(({ shared }) => shared >= AT_LEAST)
    .sort((a, b) => b.shared - a.shared);
  const fifth = partners[AT_MOST - 1]?.shared ?? AT_LEAST;
  return partners.filter(({ shared }) => shared >= fifth);
}
