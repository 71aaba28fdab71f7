import { auditRow } from '../../src/ledger/audit/auditRow.ts';
import { locatePhrase } from '../../src/ledger/audit/locatePhrase.ts';
import type { Cells } from '../../src/ledger/draft/derivedCells.ts';
import { quoted, type Problem } from '../../src/ledger/errors.ts';

export interface Start {
  /** The offset; 0 where there is none, so that no other check stumbles over what is said already. */
  start: string;
  wrong?: Omit<Problem, 'file'>;
}

/**
 * The offset of a row: as it stands, or where its hint leads.
 *
 * @param text the archived text, where it is at hand: the phrase must stand at the offset
 */
export function startOf({ start = '', printed = '' }: Cells, document: string, text?: string): Start {
  const wrong = (expected: string, fix = 'correct it, or the printed phrase'): Start => ({
    start: /^\d+$/.test(start) ? start : '0',
    wrong: { column: 'start', value: start, expected, fix },
  });
  if (start.startsWith('¶')) {
    if (text === undefined)
      return wrong('an offset, as there is no text to look in', 'add --texts <folder with the texts>');
    const found = locatePhrase(text, printed, start);
    return 'start' in found
      ? { start: String(found.start) }
      : wrong(`a hint that leads to one place (${found.problem})`);
  }
  if (!/^\d+$/.test(start)) return wrong('an offset, or a hint such as ¶12 or ¶some words', 'fill it in');
  const row = { id: '', document, section: '', printed, start: Number(start) };
  const [miss] = text === undefined ? [] : auditRow('observations', row, text, undefined);
  return miss === undefined
    ? { start }
    : wrong(`${miss.expected}; there stands ${quoted(miss.found.slice(1, -1))}`);
}
