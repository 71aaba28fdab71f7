import type { APIRoute } from 'astro';
import { sources } from '../../datasets/sources';
import { bundleFiles } from '../../exports/bundleFiles';
import { exportTables } from '../../exports/exportTables';
import { dataPackage } from '../../metadata/dataPackage';
import { siteDatasets } from '../../metadata/siteDatasets';
import { zipFiles } from '../../exports/zipFiles';

/** The tables with their description beside them, as on the site. */
export const GET: APIRoute = ({ site }) => {
  const description = dataPackage(siteDatasets(site, import.meta.env.BASE_URL));
  const more = [
    { path: 'datapackage.json', bytes: new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`) },
  ];
  return new Response(zipFiles(bundleFiles(exportTables(sources.ledger), more)), {
    headers: { 'content-type': 'application/zip' },
  });
};
