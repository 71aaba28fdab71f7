import type { APIRoute } from 'astro';
import { robotsText } from '../faces/metadata/sitemap';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsText({ origin: site?.href ?? '', base: import.meta.env.BASE_URL }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
