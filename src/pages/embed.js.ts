import type { APIRoute } from 'astro';
import source from '../client/embedLoader.ts?raw';
import { compileScript } from '../faces/embeds/embedDocument';

export const GET: APIRoute = () =>
  new Response(`${compileScript(source)}\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
