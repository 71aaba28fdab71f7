import type { LinkReport } from '../links/linkTally.ts';

/** Pages that one route makes: how many, and the bytes a first visit moves (HTML, style sheet, scripts; brotli). */
export interface TypeWeight {
  /** Address with what differs in brackets, such as `/places/[id]/`. */
  route: string;
  pages: number;
  /** Of the page in the middle and of the heaviest. */
  median: number;
  heaviest: number;
}

export interface AxeCount {
  /** Pages looked at, one or more of every type. */
  pages: number;
  /** Checks of a rule against an element that passed. */
  passed: number;
  violations: number;
}

export interface FuzzCount {
  cases: number;
  /** Tables, and readers of phrases. */
  subjects: number;
  seed: number;
  failures: number;
}

/** What a build found out about itself. What was not computed in it is absent, and is not shown. */
export interface Proof {
  weights: readonly TypeWeight[];
  links: LinkReport;
  axe?: AxeCount;
  fuzz?: FuzzCount;
}
