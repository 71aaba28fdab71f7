import type { AgencyRow } from '../datasets/agencies.ts';
import type { AgencyRecord } from './agencyRecords.ts';

type MeasureRole = AgencyRecord['measures'][number];

/** An agency with the measures it leads and those it supports, each in the order of the document. */
export interface MeasureAgency {
  agency: AgencyRow;
  leads: readonly MeasureRole[];
  supports: readonly MeasureRole[];
}

export interface MeasureAgencySummary {
  agencies: number;
  /** Agencies that lead a measure at least; that support one at least. */
  leaders: number;
  supporters: number;
  mostLeads: MeasureAgency;
  mostSupports: MeasureAgency;
  measures: number;
  /** Measures led by several agencies together; measures that name no supporting agency. */
  jointlyLed: number;
  unsupported: number;
}

/** Agencies of measures, most leads first, then most supports; equals in the order given. */
export function rankMeasureAgencies(records: readonly AgencyRecord[]): MeasureAgency[] {
  return records
    .filter(({ measures }) => measures.length > 0)
    .map(({ agency, measures }) => {
      const ordered = [...measures].sort((a, b) => a.measure.no - b.measure.no);
      return {
        agency,
        leads: ordered.filter(({ row }) => row.role === 'lead'),
        supports: ordered.filter(({ row }) => row.role === 'support'),
      };
    })
    .sort((a, b) => b.leads.length - a.leads.length || b.supports.length - a.supports.length);
}

function countByMeasure(roles: readonly MeasureRole[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { measure } of roles) counts.set(measure.id, (counts.get(measure.id) ?? 0) + 1);
  return counts;
}

/** The one agency with most of something: a headline names one, so a tie must not pass for a lead. */
function most(agencies: readonly MeasureAgency[], count: (agency: MeasureAgency) => number): MeasureAgency {
  const [first, second] = [...agencies].sort((a, b) => count(b) - count(a));
  if (first === undefined) throw new RangeError('measures need at least one agency');
  if (second !== undefined && count(first) === count(second))
    throw new RangeError(`${first.agency.id} and ${second.agency.id} tie: the headline names one agency`);
  return first;
}

/**
 * @throws RangeError when there is no agency, or when two share the first place
 */
export function summariseMeasureAgencies(agencies: readonly MeasureAgency[]): MeasureAgencySummary {
  const leadersOf = countByMeasure(agencies.flatMap(({ leads }) => leads));
  const supportersOf = countByMeasure(agencies.flatMap(({ supports }) => supports));
  const measures = new Set([...leadersOf.keys(), ...supportersOf.keys()]);
  return {
    agencies: agencies.length,
    leaders: agencies.filter(({ leads }) => leads.length > 0).length,
    supporters: agencies.filter(({ supports }) => supports.length > 0).length,
    mostLeads: most(agencies, ({ leads }) => leads.length),
    mostSupports: most(agencies, ({ supports }) => supports.length),
    measures: measures.size,
    jointlyLed: [...leadersOf.values()].filter((count) => count > 1).length,
    unsupported: measures.size - supportersOf.size,
  };
}
