import type { APIRoute } from 'astro';
import { sources } from '../../ledger/sources';
import { bundleFiles, zipFiles } from '../../faces/exports/bundleFiles';
import { exportTables } from '../../faces/exports/exportTable';
import { dataPackage } from '../../faces/metadata/dataPackage';
import { siteDatasets } from '../../faces/metadata/describeDatasets';

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
