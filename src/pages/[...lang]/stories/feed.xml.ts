import type { APIRoute } from 'astro';
import { allStories } from '../../../stories/allStories';
import { readStory } from '../../../stories/readStory';
import { dataVersion } from '../../../ledger/dataVersion';
import { formatAtom, laterDay } from '../../../format/formatAtom';
import { LANG_TAG, type Lang } from '../../../i18n/lang';
import { langPaths, localPath } from '../../../i18n/paths';
import { words } from '../../../i18n/words';

export const getStaticPaths = () => langPaths();

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site }) => {
  const w = words[lang];
  const base = import.meta.env.BASE_URL;
  const absolute = (path: string) => new URL(localPath(path, lang, base), site).href;
  const entries = await Promise.all(
    allStories.map(async (story) => {
      const { slug, title, finding } = await readStory(story, lang, base);
      const page = absolute(`/stories/${slug}/`);
      // Its figures are computed from the data: a new version may change them.
      const date = laterDay(story.published, dataVersion.date);
      return { id: page, title, date, published: story.published, page, summary: finding };
    }),
  );
  const feed = formatAtom({
    lang: LANG_TAG[lang],
    title: w.storiesFeed,
    subtitle: w.storiesFeedLine,
    author: w.siteName,
    self: absolute('/stories/feed.xml'),
    page: absolute('/stories/'),
    rights: 'CC BY 4.0',
    entries: entries.toSorted((a, b) => b.published.localeCompare(a.published)),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
