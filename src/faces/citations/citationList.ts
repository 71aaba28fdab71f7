import type { Citation } from './citation.ts';
import type { CitationFormat } from './citationFormats.ts';

/** Many citations in one file of a format: entries one after another, and of CSL-JSON one list. */
export function citationList(citations: readonly Citation[], { ending, write }: CitationFormat): string {
  if (ending !== 'csl.json') return citations.map(write).join('\n');
  const items = citations.flatMap((citation) => JSON.parse(write(citation)) as unknown[]);
  return `${JSON.stringify(items, null, 1).replaceAll('<', '\\u003c')}\n`;
}
