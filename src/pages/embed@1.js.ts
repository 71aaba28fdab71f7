import type { APIRoute } from 'astro';
import { readReleased } from '../ledger/releasedFiles';

/** As it was released: hosts name its hash. */
export const GET: APIRoute = () =>
  new Response(readReleased('embed@1.js'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
