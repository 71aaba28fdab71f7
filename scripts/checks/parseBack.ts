import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, type CslName } from '@citation-js/core';
import { citationBibtex, citationCsl, citationRis } from '../../src/faces/citations/citationFormats.ts';
import { citationNote } from '../../src/faces/citations/citationText.ts';
import type { Citation } from '../../src/faces/citations/citation.ts';

/** What a reference manager knows after reading a citation. */
export interface Reading {
  type: string;
  title: string | undefined;
  authors: string[];
  date: string;
  version: string | undefined;
  url: string | undefined;
  publisher: string | undefined;
  number: string | undefined;
  note: string | undefined;
  accessed: unknown;
}

const nameOf = ({ literal, family, given }: CslName): string =>
  literal ?? [family, given].filter((part) => part !== undefined).join(', ');

/** As what the library reads a text: told, because it guesses by what it finds anywhere inside. */
const FORMATS = { bibtex: '@biblatex/text', ris: '@ris/file', csl: '@else/json' } as const;

/**
 * What the library takes a BibTeX address for that holds escapes of reserved characters only: unescaped, and escaped once more
 * (seen in 0.8.2 and 0.9.0 of its BibTeX reader; biblatex prints an address as it stands).
 */
const escapedOnce = (url: string): string => url.replace(/%25(?=[\dA-F]{2})/g, '%');

/** Reads one citation, with a library that is not ours. */
export function readCitation(text: string, format: keyof typeof FORMATS): Reading {
  const { data } = new Cite(text, { forceType: FORMATS[format] });
  const [item] = data;
  if (item === undefined || data.length !== 1)
    throw new RangeError(`${String(data.length)} entries in: ${text}`);
  return {
    type: item.type,
    title: item.title,
    authors: (item.author ?? []).map(nameOf),
    date: (item.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    version: item.version,
    url: format === 'bibtex' && item.URL !== undefined ? escapedOnce(item.URL) : item.URL,
    publisher: item.publisher,
    number: item.number,
    note: item.note,
    accessed: item.accessed,
  };
}

const filled = (text: string): string | undefined => (text === '' ? undefined : text);

/** What every format should say of a citation. */
export function expectedReading(citation: Citation): Reading {
  return {
    type: citation.kind === 'document' ? 'report' : 'dataset',
    title: citation.title,
    authors: [...citation.authors],
    date: citation.date,
    version: filled(citation.version),
    url: filled(citation.url),
    publisher: citation.publisher,
    number: filled(citation.number),
    note: citationNote(citation),
    accessed: undefined,
  };
}

/** The machine-readable forms of a citation, each read back. */
export function parseBack(citation: Citation): Record<'bibtex' | 'ris' | 'csl', Reading> {
  return {
    bibtex: readCitation(citationBibtex(citation), 'bibtex'),
    ris: readCitation(citationRis(citation), 'ris'),
    csl: readCitation(citationCsl(citation), 'csl'),
  };
}
