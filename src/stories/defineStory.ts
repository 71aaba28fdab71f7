/** A story is prose (src/stories) and facts (here): no figure in the prose is typed. */
import type { Sources } from '../charts/kit/defineChart.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { Words } from '../i18n/lang.ts';

/** A figure or a list of names as a story says it, and the site path where a reader can check it. */
export interface StoryFact {
  text: Words;
  path: string;
  /** The row of a stated figure, which other languages than its document's convert. */
  figure?: ObservationRow;
}

export interface Story {
  /** Folder of the prose and last part of the address. */
  slug: string;
  order: number;
  /** The day it was first read, YYYY-MM-DD: typed once, for ever. */
  published: string;
  /** Id of the chart whose picture links to the story show. */
  lead: string;
  /** Ids of the documents its figures stand in. */
  documents: readonly string[];
  /** Facts by the name the prose calls them. */
  facts: (sources: Sources) => Readonly<Record<string, StoryFact>>;
}

/** Checks a story's shape where it is written. */
export const defineStory = (story: Story): Story => story;
