import type { APIRoute } from 'astro';
import type { Lang } from '../../i18n/lang';
import { langPaths } from '../../i18n/paths';
import { renderPicture } from '../../faces/pictures/renderPicture';
import { shareSvg } from '../../faces/pictures/pictureSvg';

export const getStaticPaths = () => langPaths();

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const png = (await renderPicture(shareSvg(lang), lang, [1])).get(1);
  return new Response(Buffer.from(png ?? []), { headers: { 'content-type': 'image/png' } });
};
