import { group, sum } from 'd3';
import type { AgencyRow } from '../ledger/agencies.ts';
import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import type { TaskAgencyRow, TaskRow } from '../ledger/tasks.ts';
import { isCollective } from './agencyRecords.ts';
import { byId, requireRow, onceFor } from './byId.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';

/** A task with who carries it and the figures it states. */
export interface TaskRecord {
  task: TaskRow;
  /** Responsible bodies first, as the document has them. */
  roles: readonly { row: TaskAgencyRow; agency: AgencyRow }[];
  figures: readonly JoinedObservation[];
}

/** Every task in the order of its document. */
export const taskRecords = onceFor((ledger: Ledger): readonly TaskRecord[] => {
  const agencyOf = byId(ledger.agencies);
  const figuresOf = Map.groupBy(joinObservations(ledger), ({ row }) => row.task);
  const rolesOf = Map.groupBy(ledger.taskAgencies, ({ task }) => task);
  return ledger.tasks.map((task) => ({
    task,
    roles: [...(rolesOf.get(task.id) ?? [])]
      .sort((a, b) => a.position - b.position)
      .map((row) => ({ row, agency: requireRow(agencyOf, row.agency, row.id) })),
    figures: figuresOf.get(task.id) ?? [],
  }));
});

/** A document that breaks a work report into tasks. */
export interface TaskPlan {
  document: DocumentRow;
  /** Whose tasks they are: the place whose figures they state. */
  place: PlaceRow;
  records: readonly TaskRecord[];
  /** Site path of its list of tasks; the first plan has the short one. */
  path: string;
}

/**
 * Every plan, in the order of the tasks.
 *
 * @throws RangeError for a plan whose tasks state no figure: nothing says whose it is
 */
export const taskPlans = onceFor((ledger: Ledger): readonly TaskPlan[] => {
  const [documentOf, placeOf] = [byId(ledger.documents), byId(ledger.places)];
  return [...Map.groupBy(taskRecords(ledger), ({ task }) => task.document)].map(([id, records], index) => {
    const place = records.find(({ figures }) => figures.length > 0)?.figures[0]?.place.id ?? '';
    return {
      document: requireRow(documentOf, id, records[0]?.task.id ?? ''),
      place: requireRow(placeOf, place, id),
      records,
      path: index === 0 ? '/tasks/' : `/tasks/${id}/`,
    };
  });
});

const pathsByDocument = onceFor(
  (ledger: Ledger) => new Map(taskPlans(ledger).map(({ document, path }) => [document.id, path])),
);

/** Site path of a task in the list of its plan. */
export function taskPath(ledger: Ledger, { id, document }: { id: string; document: string }): string {
  return `${pathsByDocument(ledger).get(document) ?? '/tasks/'}#${id}`;
}

/** Groups made once: every place asks, some of them more than once. */
const grouped = onceFor((ledger: Ledger) => ({
  plansOf: Map.groupBy(
    ledger.observations.filter(({ task }) => task !== ''),
    ({ place }) => place,
  ),
  tasksOf: Map.groupBy(ledger.tasks, ({ document }) => document),
  rolesOf: Map.groupBy(ledger.taskAgencies, ({ task }) => task),
}));

/** The tasks of a place: those of the documents whose tasks state figures of it. None for most. */
export function tasksOfPlace(ledger: Ledger, place: string) {
  const { plansOf, tasksOf, rolesOf } = grouped(ledger);
  const plans = new Set(plansOf.get(place)?.map(({ document }) => document));
  const tasks = [...plans].flatMap((document) => tasksOf.get(document) ?? []);
  const agencies = tasks.flatMap(({ id }) => rolesOf.get(id) ?? []).map(({ agency }) => agency);
  return {
    tasks,
    /** Tasks that state a numeric target. */
    quantified: tasks.filter(({ quantified }) => quantified).length,
    /** Bodies that carry a task, in any role. */
    agencies: new Set(agencies).size,
  };
}

/** How many tasks, roles and bodies the ledger of tasks holds. */
export function summariseTaskLedger(records: readonly TaskRecord[]) {
  const roles = records.flatMap((record) => record.roles);
  const bodies = new Map(roles.map(({ agency }) => [agency.id, agency]));
  const lead = roles.filter(({ row }) => row.role === 'lead').length;
  const quantified = records.filter(({ task }) => task.quantified).length;
  return {
    tasks: records.length,
    /** Tasks that state a number. */
    quantified,
    /** The same in per cent of all tasks. */
    quantifiedPercent: (100 * quantified) / records.length,
    roles: roles.length,
    lead,
    support: roles.length - lead,
    /** Names the tasks are given to; collective names count as one each. */
    bodies: bodies.size,
    /** Of `bodies`, those that name a group without listing it. */
    collective: [...bodies.values()].filter(isCollective).length,
  };
}

/** How many bodies tasks are shared by. */
export function summariseCompany(tasks: readonly TaskRecord[]) {
  const sizes = tasks.map(({ roles }) => roles.length);
  return {
    roles: sum(sizes),
    /** Tasks one body carries without any support. */
    alone: sizes.filter((size) => size === 1).length,
    /** The largest number of bodies on one task. */
    mostBodies: Math.max(...sizes),
  };
}

/** The parts of the document of tasks with their sections, in its order; a part without sections is its own only one. */
export function arrangeSections(tasks: readonly TaskRow[]) {
  return [...group(tasks, ({ part }) => part).entries()].map(([part, own]) => ({
    part,
    sections: [...new Set(own.map((task) => task.section_id))],
  }));
}
