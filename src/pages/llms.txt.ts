import type { APIRoute } from 'astro';
import { llmsText } from '../faces/metadata/llmsText';
import { siteDatasets } from '../faces/metadata/describeDatasets';

export const GET: APIRoute = ({ site }) => {
  const base = import.meta.env.BASE_URL;
  return new Response(llmsText(siteDatasets(site, base), { origin: site?.href ?? '', base }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
