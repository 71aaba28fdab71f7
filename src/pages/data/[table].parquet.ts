import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sources } from '../../datasets/sources';
import { exportTables } from '../../exports/exportTables';
import { tableParquet } from '../../exports/tableParquet';

export const getStaticPaths = () =>
  exportTables(sources.ledger).map((table) => ({ params: { table: table.name }, props: { table } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table } }) =>
  new Response(tableParquet(table), { headers: { 'content-type': 'application/vnd.apache.parquet' } });
