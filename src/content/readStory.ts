import { getEntry, render } from 'astro:content';
import type { Story } from '../catalog/stories/defineStory.ts';
import { publishStory } from '../catalog/stories/publishStory.ts';
import { sources } from '../datasets/sources.ts';
import { languageChain } from '../i18n/inLanguage.ts';
import { LANG_TAG, WRITTEN, type Lang } from '../i18n/lang.ts';

/** The prose in a language, or in the nearest that stands in for it. */
async function nearestProse(slug: string, lang: Lang) {
  for (const written of languageChain(lang) as Lang[]) {
    const entry = await getEntry('stories', `${slug}/${written}`);
    if (entry !== undefined) return { entry, written };
    // A story is written in these two whatever other languages there are.
    if (WRITTEN.includes(written)) break;
  }
  throw new Error(`src/content/stories/${slug}/${lang}.mdx is missing: write it`);
}

/**
 * A story's prose in a language, with its head filled in and its facts computed.
 *
 * @throws Error naming the file that is missing: a story stands in Chinese and English or not at all
 */
export async function readStory(story: Story, lang: Lang, base: string) {
  const { entry, written } = await nearestProse(story.slug, lang);
  const { Content } = await render(entry);
  return {
    slug: story.slug,
    chart: story.lead,
    /** For `lang` attributes: the language of the prose where it is not the page's. */
    proseLang: written === lang ? undefined : LANG_TAG[written],
    ...publishStory(story, entry.data, sources, lang, base),
    Content,
  };
}
