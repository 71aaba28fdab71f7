import type { APIRoute } from 'astro';
import { readDataBytes } from '../../ledger/read-fs';
import { tables } from '../../ledger/tables';

export const getStaticPaths = () => Object.values(tables).map(({ name }) => ({ params: { table: name } }));

/** The very bytes of the file in `data/`. */
export const GET: APIRoute = ({ params: { table } }) =>
  new Response(new Uint8Array(readDataBytes(`${String(table)}.csv`)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
