/** A draft row: the columns of observations that can be read, with how far to trust them. */
import type { Comparator } from '../reading/measures.ts';
import type { Basis } from './basisCue.ts';
import type { IndicatorIndex } from './linkIndicator.ts';

export type Confidence = 'high' | 'medium' | 'low';

export interface DraftRow {
  line: number;
  /** Offset of `printed` in the text, in UTF-16 code units. */
  start: number;
  printed: string;
  section: string;
  place: string;
  body: string;
  indicator: string;
  /** The words of the document that name what is counted. */
  indicator_zh: string;
  kind: 'target' | 'result' | 'fact';
  basis: Basis;
  value: number;
  unit: string;
  comparator: Comparator;
  period: string;
  reference_period: string;
  vintage: 'expected' | '';
  rank_of: string;
  rank_scope: string;
  confidence: Confidence;
  why: string[];
}

/** Digits that became no row, with the rule that says so, or none: those a person has to look at. */
export interface UnreadDigits {
  line: number;
  start: number;
  text: string;
  why: string | undefined;
}

export interface Draft {
  rows: DraftRow[];
  unread: UnreadDigits[];
  /** False where no heading of a report was found, so that results and targets could not be told apart. */
  sections: boolean;
}

export interface NamedPlace {
  id: string;
  names: readonly string[];
}

export interface DraftOptions {
  year: number;
  place: string;
  isTaskPlan: boolean;
  indicators: IndicatorIndex;
  places: readonly NamedPlace[];
  bodies: readonly NamedPlace[];
}
