import { getEntry, render } from 'astro:content';
import type { Story } from './defineStory.ts';
import { publishStory } from './publishStory.ts';
import { sources } from '../ledger/sources.ts';
import type { Lang } from '../i18n/lang.ts';

/**
 * A story's prose in a language, with its head filled in and its facts computed.
 *
 * @throws Error naming the file that is missing: a story stands in Chinese and English or not at all
 */
export async function readStory(story: Story, lang: Lang, base: string) {
  const entry = await getEntry('stories', `${story.slug}/${lang}`);
  if (entry === undefined) throw new Error(`src/stories/${story.slug}/${lang}.mdx is missing: write it`);
  const { Content } = await render(entry);
  return {
    slug: story.slug,
    chart: story.lead,
    ...publishStory(story, entry.data, sources, lang, base),
    Content,
  };
}
