import { byId } from '../../analysis/byId.ts';
import { countFirmness, countQuantified, type Firmness, type Part } from '../../analysis/countFirmness.ts';
import type { Sources } from '../kit/defineChart.ts';

/** Shares of fewer targets or tasks say nothing. */
const FEWEST = 20;

/** A part with the first of its rows, as an example a reader can look up. */
export interface FirmnessRow extends Part<Firmness | 'with_number' | 'no_number'> {
  of: 'targets' | 'tasks';
  title: { zh: string; en: string };
  example: { id: string; document: string; printed: string } | null;
}

/** Parts of every document's targets and, where tasks are listed, of its tasks, by year. */
export function firmnessRows({ ledger }: Sources): FirmnessRow[] {
  const phrases = new Map([...ledger.observations, ...ledger.tasks].map((row) => [row.id, row]));
  const placeOf = byId(ledger.places);
  /** A title that leaves its place unsaid is given it. */
  const zhTitle = (id: string): string => {
    const title = ledger.documents.find((row) => row.id === id)?.title_zh ?? id;
    const first = ledger.observations.find(({ document }) => document === id);
    const place = placeOf.get(first?.place ?? '')?.short_zh ?? '';
    return title.includes(place) ? title : place + title;
  };
  const complete = (of: FirmnessRow['of']) => (part: Part<FirmnessRow['kind']>) => {
    const document = ledger.documents.find(({ id }) => id === part.document);
    return {
      ...part,
      of,
      title: { zh: zhTitle(part.document), en: document?.title_en ?? part.document },
      example: phrases.get(part.ids[0] ?? '') ?? null,
    };
  };
  const rows = [
    ...countFirmness(ledger.observations).map(complete('targets')),
    ...countQuantified(ledger.tasks).map(complete('tasks')),
  ];
  return ledger.documents
    .toSorted((a, b) => Number(a.issued_on.slice(0, 4)) - Number(b.issued_on.slice(0, 4)))
    .flatMap(({ id }) => rows.filter(({ document, total }) => document === id && total >= FEWEST));
}
