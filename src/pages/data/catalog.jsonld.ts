import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../faces/metadata/dcatCatalog';
import { siteDatasets } from '../../faces/metadata/describeDatasets';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dcatCatalog(siteDatasets(site, import.meta.env.BASE_URL)))}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
