import type { AgencyRecord } from './agencyRecords.ts';
import { onceFor } from './onceFor.ts';

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

/** Who is named in a task or measure. */
const namedBy = onceFor((records: readonly AgencyRecord[]) => {
  const named = new Map<string, AgencyRecord[]>();
  for (const record of records)
    for (const job of jobsOf(record)) {
      const others = named.get(job) ?? [];
      others.push(record);
      named.set(job, others);
    }
  return named;
});

/** The bodies most often named in the same task or measure: at most five, and those equal to the fifth. */
export function findPartners(record: AgencyRecord, records: readonly AgencyRecord[]): Partner[] {
  const namedIn = namedBy(records);
  const times = new Map<AgencyRecord, number>();
  for (const job of new Set(jobsOf(record)))
    for (const other of namedIn.get(job) ?? []) times.set(other, (times.get(other) ?? 0) + 1);
  const partners = records
    .filter((other) => other.agency.id !== record.agency.id && times.has(other))
    .map((other) => ({ record: other, shared: times.get(other) ?? 0 }))
    .filter(({ shared }) => shared >= AT_LEAST)
    .sort((a, b) => b.shared - a.shared);
  const fifth = partners[AT_MOST - 1]?.shared ?? AT_LEAST;
  return partners.filter(({ shared }) => shared >= fifth);
}
