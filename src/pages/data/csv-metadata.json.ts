import type { APIRoute } from 'astro';
import { csvwMetadata } from '../../metadata/csvwMetadata';
import { siteDatasets } from '../../metadata/siteDatasets';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(csvwMetadata(siteDatasets(site, import.meta.env.BASE_URL)))}\n`, {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8' },
  });
