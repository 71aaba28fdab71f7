import type { Citation } from './citation.ts';
import { citationNote } from './citationNote.ts';

/** The citation as a RIS record, with the line ends its specification asks for. */
export function citationRis(citation: Citation): string {
  const { kind, authors, title, date, version, publisher, genre, number, url, language } = citation;
  const lines: [string, string][] = [
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date === '' ? '' : `${date.replaceAll('-', '/')}/`],
    ['ET', version], // of a data set, its version
    ['PB', publisher],
    ['M3', genre],
    ['SN', number], // of a report, its number
    ['UR', url],
    ['LA', language],
    ['N1', citationNote(citation)],
  ];
  return [['TY', kind === 'document' ? 'RPRT' : 'DATA'] as const, ...lines, ['ER', ''] as const]
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
