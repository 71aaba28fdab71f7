import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { byId } from './byId.ts';
import { onceFor } from './onceFor.ts';
import { requireRow } from './requireRow.ts';
import { taskRecords, type TaskRecord } from './taskRecords.ts';

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
