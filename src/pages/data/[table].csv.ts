import type { APIRoute } from 'astro';
import { readDataBytes } from '../../datasets/read-fs';
import { tables } from '../../datasets/tables';

export const getStaticPaths = () => Object.values(tables).map(({ name }) => ({ params: { table: name } }));

/** The very bytes of the file in `data/`. */
export const GET: APIRoute = ({ params: { table } }) =>
  new Response(new Uint8Array(readDataBytes(`${String(table)}.csv`)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
