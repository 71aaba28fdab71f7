import type { APIRoute } from 'astro';
import { dataVersion } from '../../ledger/dataVersion';
import { plainTable } from '../../ledger/codebook.ts';
import { sources } from '../../ledger/sources';
import { tables, type TableKey } from '../../ledger/tables';
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
