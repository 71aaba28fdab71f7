import type { APIRoute } from 'astro';
import { dataVersion } from '../../datasets/dataVersion';
import { plainTable } from '../../datasets/plainTable';
import { sources } from '../../datasets/sources';
import { tables, type TableKey } from '../../datasets/tables';
import { tableJson } from '../../format/tableJson';

export const getStaticPaths = () =>
  (Object.keys(tables) as TableKey[]).map((key) => ({ params: { table: tables[key].name }, props: { key } }));

export const GET: APIRoute<{ key: TableKey }> = ({ props: { key } }) => {
  const { spec, columns, rows } = plainTable(key, sources.ledger);
  const names = columns.map(({ name }) => name);
  return new Response(tableJson(spec.name, dataVersion.version, names, rows), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
