import { levelLabel, type AgencyRow } from '../ledger/agencies.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MeasureAgencyRow, MeasureRow } from '../ledger/measures.ts';
import type { TaskAgencyRow, TaskRow } from '../ledger/tasks.ts';
import { wordsOf } from '../ledger/vocabulary.ts';
import { byId, requireRow, onceFor } from './byId.ts';

/** A government body with every role the documents give it. */
export interface AgencyRecord {
  agency: AgencyRow;
  tasks: readonly { row: TaskAgencyRow; task: TaskRow }[];
  measures: readonly { row: MeasureAgencyRow; measure: MeasureRow }[];
  /** Roles as lead and as support, in tasks and measures together. */
  lead: number;
  support: number;
}

/** Bodies with fewer roles are listed, but have no page of their own. */
const ROLES_FOR_A_PAGE = 3;

/** Whether an agency has a page: three roles or more. */
export const hasAgencyPage = ({ lead, support }: Pick<AgencyRecord, 'lead' | 'support'>): boolean =>
  lead + support >= ROLES_FOR_A_PAGE;

/** Every agency, most roles first, equals in the order of the table. */
export const agencyRecords = onceFor((ledger: Ledger): readonly AgencyRecord[] => {
  const taskOf = byId(ledger.tasks);
  const measureOf = byId(ledger.measures);
  const taskRolesOf = Map.groupBy(ledger.taskAgencies, ({ agency }) => agency);
  const measureRolesOf = Map.groupBy(ledger.measureAgencies, ({ agency }) => agency);
  return ledger.agencies
    .map((agency) => {
      const tasks = (taskRolesOf.get(agency.id) ?? []).map((row) => ({
        row,
        task: requireRow(taskOf, row.task, row.id),
      }));
      const measures = (measureRolesOf.get(agency.id) ?? []).map((row) => ({
        row,
        measure: requireRow(measureOf, row.measure, row.id),
      }));
      const roles = [...tasks, ...measures].map(({ row }) => row.role);
      const lead = roles.filter((role) => role === 'lead').length;
      return { agency, tasks, measures, lead, support: roles.length - lead };
    })
    .sort((a, b) => b.lead + b.support - (a.lead + a.support));
});

/** A name such as “all townships”, which stands for bodies the document does not list. */
export const isCollective = ({ agency_kind: kind }: Pick<AgencyRow, 'agency_kind'>): boolean =>
  kind === 'collective';

/** What a body leads and supports, in the order of the documents, and how much of it is in numbers. */
export function summariseAgency({ tasks, measures }: AgencyRecord) {
  const quantified = tasks.filter(({ task }) => task.quantified).length;
  const byRole = <Own extends { row: { role: string } }>(roles: readonly Own[]) => ({
    lead: roles.filter(({ row }) => row.role === 'lead'),
    support: roles.filter(({ row }) => row.role === 'support'),
  });
  return {
    tasks: byRole(tasks),
    measures: byRole(measures),
    /** Its tasks that state a number. */
    quantified,
    /** The same in per cent of its tasks; `null` where it has none. */
    quantifiedPercent: tasks.length === 0 ? null : (100 * quantified) / tasks.length,
  };
}

export interface PrintedForm {
  printed: string;
  /** The roles it is printed so in, in the order of the documents. */
  rows: readonly (TaskAgencyRow | MeasureAgencyRow)[];
}

/** The forms in which documents print a body's name, most used first, equals as they come. */
export function collectPrintedForms({ tasks, measures }: AgencyRecord): PrintedForm[] {
  const rows = [...tasks, ...measures].map(({ row }) => row);
  return [...new Set(rows.map(({ printed }) => printed))]
    .map((printed) => ({ printed, rows: rows.filter((row) => row.printed === printed) }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

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
export function arrangeAgencies(records: readonly AgencyRecord[]) {
  const levels = wordsOf(levelLabel)
    .map((level) => {
      const own = records.filter(({ agency }) => agency.level === level && !isCollective(agency));
      const kinds = KINDS.map((kind) => ({
        kind,
        records: own.filter(({ agency }) => agency.agency_kind === kind),
      })).filter((group) => group.records.length > 0);
      return { level, count: own.length, kinds };
    })
    .filter(({ count }) => count > 0);
  return { levels, collective: records.filter(({ agency }) => isCollective(agency)) };
}

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
const namedBy = onceFor((records: readonly AgencyRecord[]) =>
  Map.groupBy(
    records.flatMap((record) => jobsOf(record).map((job) => ({ job, record }))),
    ({ job }) => job,
  ),
);

/** The bodies most often named in the same task or measure: at most five, and those equal to the fifth. */
export function findPartners(record: AgencyRecord, records: readonly AgencyRecord[]): Partner[] {
  const namedIn = namedBy(records);
  const times = new Map<AgencyRecord, number>();
  for (const job of new Set(jobsOf(record)))
    for (const { record: other } of namedIn.get(job) ?? []) times.set(other, (times.get(other) ?? 0) + 1);
  const partners = records
    .filter((other) => other.agency.id !== record.agency.id && times.has(other))
    .map((other) => ({ record: other, shared: times.get(other) ?? 0 }))
    .filter(({ shared }) => shared >= AT_LEAST)
    .sort((a, b) => b.shared - a.shared);
  const fifth = partners[AT_MOST - 1]?.shared ?? AT_LEAST;
  return partners.filter(({ shared }) => shared >= fifth);
}
