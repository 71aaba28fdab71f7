import type { Story } from './defineStory.ts';

const modules = import.meta.glob<Record<string, Story>>('./*/facts.ts', { eager: true });

/** Every story, in reading order; a file in `entries` and its prose in both languages publish one. */
export const allStories: readonly Story[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => a.order - b.order);
