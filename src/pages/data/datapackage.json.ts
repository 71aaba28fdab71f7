import type { APIRoute } from 'astro';
import { dataPackage } from '../../faces/metadata/dataPackage';
import { siteDatasets } from '../../faces/metadata/describeDatasets';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dataPackage(siteDatasets(site, import.meta.env.BASE_URL)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
