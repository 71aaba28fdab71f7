import { t } from '../../../i18n/t';
import type { APIRoute } from 'astro';
import { releases } from '../../../ledger/releases';
import { formatAtom } from '../../../format/formatAtom';
import { tellChanges, versionAnchor } from '../../../format/tellChanges';
import { LANGUAGES, LANG_TAG, type Lang } from '../../../i18n/lang';
import { langPaths, localPath } from '../../../i18n/paths';
import { reasonLabel } from '../../../ledger/vocabulary';
import { words } from '../../../i18n/words';
import { releaseHistory } from '../../../ledger/releases/releaseHistory';

export const getStaticPaths = () => langPaths();

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) => {
  const absolute = (path: string) => new URL(localPath(path, lang, import.meta.env.BASE_URL), site).href;
  const steps = releaseHistory(releases).map(({ pair, from, to, date, summary }) => ({
    id: absolute(`/changes/${pair}/`),
    title: t(`数据${to}版：与${from}版的差别`, `Data ${to}: what changed since ${from}`)[lang],
    date,
    page: absolute(`/changes/${pair}/`),
    summary: [
      tellChanges(summary, lang),
      ...summary.reasons.map(({ reason, count }) => `${reasonLabel[reason][lang]} ×${String(count)}`),
    ].join(LANGUAGES[lang].semicolon),
  }));
  const first = releases.slice(0, 1).map(({ version, date }) => ({
    id: absolute(`/changes/#${versionAnchor(version)}`),
    title: t(`数据${version}版：第一版`, `Data ${version}: the first version`)[lang],
    date,
    page: absolute(`/changes/#${versionAnchor(version)}`),
    summary: t('以后的改动都与它相比。', 'Later changes are told against it.')[lang],
  }));
  const feed = formatAtom({
    lang: LANG_TAG[lang],
    title: words[lang].changesFeed,
    subtitle: t('每一版改了哪些行，为什么。', 'What each version changed, row by row, and why.')[lang],
    author: words[lang].siteName,
    self: absolute('/changes/feed.xml'),
    page: absolute('/changes/'),
    rights: 'CC BY 4.0',
    entries: [...first, ...steps].reverse(),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
