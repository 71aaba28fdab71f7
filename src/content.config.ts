/** Stories: prose of ours in MDX, one file per language; every figure in them comes from src/stories. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { LANGS } from './i18n/lang.ts';

const stories = defineCollection({
  loader: glob({ pattern: LANGS.map((lang) => `*/${lang}.mdx`), base: './src/stories' }),
  schema: z.strictObject({
    /** A name; figures stand in it as `{fact}`. */
    title: z.string().min(2),
    /** A shorter one for a tab and for lists of results, where the title is longer than they show. */
    tab: z.string().min(2).optional(),
    /** What the story finds, in a sentence; figures as `{fact}`. */
    finding: z.string().min(10),
    /** What it cannot tell. */
    limits: z.string().min(10),
  }),
});

export const collections = { stories };
