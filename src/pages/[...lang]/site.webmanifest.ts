import type { APIRoute } from 'astro';
import type { Lang } from '../../i18n/lang';
import { langPaths } from '../../i18n/paths';
import { webManifest } from '../../faces/metadata/webManifest';

export const getStaticPaths = () => langPaths();

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) =>
  new Response(`${JSON.stringify(webManifest(lang, import.meta.env.BASE_URL), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
