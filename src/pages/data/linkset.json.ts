import type { APIRoute } from 'astro';
import { linksetOf } from '../../metadata/signposts';
import { siteDatasets } from '../../metadata/siteDatasets';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(linksetOf(siteDatasets(site, import.meta.env.BASE_URL)))}\n`, {
    headers: { 'content-type': 'application/linkset+json; charset=utf-8' },
  });
