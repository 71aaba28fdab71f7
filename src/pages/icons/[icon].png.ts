import type { APIRoute } from 'astro';
import { iconPng } from '../../faces/pictures/iconPng';
import { siteIcons, type SiteIcon } from '../../faces/metadata/webManifest';

export const getStaticPaths = () =>
  siteIcons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }));

export const GET: APIRoute<{ icon: SiteIcon }> = async ({ props: { icon } }) =>
  new Response(Buffer.from(await iconPng(icon.shape, icon.size)), {
    headers: { 'content-type': 'image/png' },
  });
