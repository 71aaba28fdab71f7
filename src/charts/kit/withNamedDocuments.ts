import { narrowLedger } from '../../analysis/narrowLedger.ts';
import type { Sources } from './defineChart.ts';

/** Narrowed sources of each set of documents, made once per build. */
const known = new WeakMap<Sources, Map<string, Sources>>();

/**
 * The sources as charts and stories see them: of what grows with every document only the rows of documents the catalog names. A
 * chart's sentences are about those documents; another one joins when an entry names it, not because its rows arrived.
 */
export function withNamedDocuments(sources: Sources, documents: ReadonlySet<string>): Sources {
  const own = known.get(sources) ?? new Map<string, Sources>();
  known.set(sources, own);
  const key = [...documents].sort().join(' ');
  const narrowed = own.get(key) ?? { ...sources, ledger: narrowLedger(sources.ledger, documents) };
  own.set(key, narrowed);
  return narrowed;
}
