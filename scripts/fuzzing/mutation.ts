/** One change of a table, as a case of the fuzz makes it. */
import type fc from 'fast-check';
import type { Sheet } from './sheet.ts';

/**
 * What must come of it, where that is known beforehand: an error, the rows the file says, or exactly the rows of before. `either`
 * leaves it to the oracle.
 */
export type Expectation = 'refused' | 'valid' | 'same' | 'either';

export interface Mutation {
  kind: string;
  expects: Expectation;
  /** For people: what was done, and where. */
  what: string;
  /** The one cell that was rewritten, and what it holds now: an error must name it. */
  cell?: { row: number; column: string; text: string };
  /** The changed file: text, or bytes where it is none. */
  file: string | Uint8Array;
}

/** Makes mutations of a sheet; one per kind. */
export type Mutator = (sheet: Sheet) => fc.Arbitrary<Mutation>;

/** A short, visible spelling of whatever a case put in. */
export const shown = (text: string): string => {
  const spelled = JSON.stringify(text).replace(
    /[^\u0020-\u007e\u4e00-\u9fff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return spelled.length > 120 ? `${spelled.slice(0, 120)}… (${String(text.length)} characters)` : spelled;
};

/** The file with its lines, the first of which is the header. */
export const fileOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
