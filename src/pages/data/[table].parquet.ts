import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sources } from '../../ledger/sources';
import { exportTables } from '../../faces/exports/exportTables';
import { tableParquet } from '../../faces/exports/tableParquet';

export const getStaticPaths = () =>
  exportTables(sources.ledger).map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) =>
  new Response(tableParquet(table), { headers: { 'content-type': 'application/vnd.apache.parquet' } });
