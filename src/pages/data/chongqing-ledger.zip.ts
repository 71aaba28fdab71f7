import type { APIRoute } from 'astro';
import { sources } from '../../datasets/sources';
import { bundleFiles } from '../../exports/bundleFiles';
import { exportTables } from '../../exports/exportTables';
import { zipFiles } from '../../exports/zipFiles';

export const GET: APIRoute = () =>
  new Response(zipFiles(bundleFiles(exportTables(sources.ledger))), {
    headers: { 'content-type': 'application/zip' },
  });
