import type { APIRoute } from 'astro';
import { readDataText } from '../../ledger/read-fs';
import { tables } from '../../ledger/tables';
import { excelCsv } from '../../format/excelCsv';

export const getStaticPaths = () => Object.values(tables).map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute = ({ params: { table } }) =>
  new Response(excelCsv(readDataText(`${String(table)}.csv`)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
