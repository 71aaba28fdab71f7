import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isResult, isTarget } from './countedRows.ts';
import { onceFor } from './onceFor.ts';
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

const groupedByPlace = onceFor(({ observations, awards, mentions }: Ledger) => ({
  figures: Map.groupBy(observations, ({ place }) => place),
  awards: Map.groupBy(awards, ({ place }) => place),
  mentions: Map.groupBy(mentions, ({ place }) => place),
}));

/** The documents that speak of a place, in the order of their table. */
export function documentsOfPlace(ledger: Ledger, place: string): PlaceDocument[] {
  const { tasks } = tasksOfPlace(ledger, place);
  const own = groupedByPlace(ledger);
  const byItsDocument = <Row extends { document: string }>(rows: readonly Row[]): Map<string, Row[]> =>
    Map.groupBy(rows, ({ document }) => document);
  const figuresOf = byItsDocument(own.figures.get(place) ?? []);
  const awardsOf = byItsDocument(own.awards.get(place) ?? []);
  const mentionsOf = byItsDocument(own.mentions.get(place) ?? []);
  const tasksOf = byItsDocument(tasks);
  return ledger.documents
    .map((document) => {
      const figures = figuresOf.get(document.id) ?? [];
      const targets = figures.filter(isTarget).length;
      return {
        document,
        awards: awardsOf.get(document.id)?.length ?? 0,
        targets,
        results: figures.filter(isResult).length,
        mentions: mentionsOf.get(document.id)?.length ?? 0,
        tasks: tasksOf.get(document.id)?.length ?? 0,
      };
    })
    .filter(
      ({ awards, targets, results, mentions, tasks: own }) => awards + targets + results + mentions + own > 0,
    );
}
