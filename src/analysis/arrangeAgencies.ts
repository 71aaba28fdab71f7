import type { AgencyRow } from '../ledger/agencies.ts';
import type { AgencyRecord } from './agencyRecords.ts';

export interface AgencyLevel {
  level: AgencyRow['level'];
  count: number;
  kinds: readonly { kind: AgencyRow['agency_kind']; records: readonly AgencyRecord[] }[];
}

export interface ArrangedAgencies {
  levels: readonly AgencyLevel[];
  /** Names of groups, never expanded into their members and so apart from single bodies. */
  collective: readonly AgencyRecord[];
}

const LEVELS = ['municipal', 'district', 'township'] as const satisfies readonly AgencyRow['level'][];
const KINDS = [
  'government_department',
  'party',
  'office',
  'management_committee',
  'headquarters',
  'enterprise_institution',
  'armed_forces',
] as const satisfies readonly AgencyRow['agency_kind'][];

/** Single bodies by level and kind, keeping the order of the records; collective names apart. */
export function arrangeAgencies(records: readonly AgencyRecord[]): ArrangedAgencies {
  const levels = LEVELS.map((level) => {
    const own = records.filter(({ agency }) => agency.level === level && agency.agency_kind !== 'collective');
    const kinds = KINDS.map((kind) => ({
      kind,
      records: own.filter(({ agency }) => agency.agency_kind === kind),
    })).filter((group) => group.records.length > 0);
    return { level, count: own.length, kinds };
  }).filter(({ count }) => count > 0);
  return { levels, collective: records.filter(({ agency }) => agency.agency_kind === 'collective') };
}
