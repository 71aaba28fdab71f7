import type { DocumentRow } from '../datasets/documents.ts';
import type { Ledger } from '../datasets/loadLedger.ts';
import { tasksOfPlace } from './tasksOfPlace.ts';

/** A document and how many rows it gives about a place. */
export interface PlaceDocument {
  document: DocumentRow;
  awards: number;
  targets: number;
  results: number;
  mentions: number;
  tasks: number;
}

/** The documents that speak of a place, in the order of their table. */
export function documentsOfPlace(ledger: Ledger, place: string): PlaceDocument[] {
  const { tasks } = tasksOfPlace(ledger, place);
  const of = <Row extends { place: string; document: string }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter((row) => row.place === place && row.document === id);
  return ledger.documents
    .map((document) => {
      const figures = of(ledger.observations, document.id);
      const targets = figures.filter(({ kind }) => kind === 'target').length;
      return {
        document,
        awards: of(ledger.awards, document.id).length,
        targets,
        results: figures.length - targets,
        mentions: of(ledger.mentions, document.id).length,
        tasks: tasks.filter((task) => task.document === document.id).length,
      };
    })
    .filter(
      ({ awards, targets, results, mentions, tasks: own }) => awards + targets + results + mentions + own > 0,
    );
}
