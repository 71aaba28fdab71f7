import type { APIRoute } from 'astro';
import { tables } from '../../datasets/tables';
import { csvwMetadata } from '../../metadata/csvwMetadata';
import { siteDatasets, tableNamed } from '../../metadata/siteDatasets';

export const getStaticPaths = () =>
  Object.values(tables).map(({ name }) => ({ params: { table: name }, props: { name } }));

/** Found by CSV on the Web as `<table>.csv-metadata.json` beside the file. */
export const GET: APIRoute<{ name: string }> = ({ props: { name }, site }) => {
  const catalogue = siteDatasets(site, import.meta.env.BASE_URL);
  return new Response(`${JSON.stringify(csvwMetadata(catalogue, tableNamed(catalogue, name)))}\n`, {
    headers: { 'content-type': 'application/csvm+json; charset=utf-8' },
  });
};
