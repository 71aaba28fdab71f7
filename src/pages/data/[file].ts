import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataVersion } from '../../ledger/dataVersion';
import { plainTable } from '../../ledger/plainTable';
import { sources } from '../../ledger/sources';
import { tableList } from '../../ledger/tableList';
import { tables } from '../../ledger/tables';
import { exportTable } from '../../faces/exports/exportTable';
import { tableBodies, tableForms } from '../../faces/exports/tableFiles';
import { tableParquet } from '../../faces/exports/tableParquet';

/** A table in one of its forms: `observations.csv`, `observations-excel.csv`. */
export const getStaticPaths = () =>
  tableList.flatMap(({ key, name }) =>
    tableForms.map((form) => ({ params: { file: `${name}${form.ending}` }, props: { key, form } })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { key, form } }) => {
  const { ledger } = sources;
  const text = tableBodies(plainTable(key, ledger), dataVersion.version)[form.ending];
  return new Response(text ?? tableParquet(exportTable(tables[key], ledger[key])), {
    headers: { 'content-type': form.mediaType + (text === undefined ? '' : '; charset=utf-8') },
  });
};
