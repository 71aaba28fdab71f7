import type { APIRoute } from 'astro';
import { dataVersion } from '../../ledger/dataVersion';
import { plainTable } from '../../ledger/codebook';
import { sources } from '../../ledger/sources';
import { tableList, tables, type TableKey } from '../../ledger/tables';
import { exportTable } from '../../faces/exports/exportTable';
import { tableBodies, tableForms } from '../../faces/exports/tableFiles';
import { tableParquet } from '../../faces/exports/tableParquet';
import { WHOLE_FILES, wholeFile } from '../../faces/exports/wholeFile';
import { mediaTypeOf } from '../../faces/versions/mediaTypeOf';

const { ledger } = sources;

interface DataFile {
  type: string;
  write: (site: URL | undefined) => string | Uint8Array<ArrayBuffer>;
}

/** A table in one of its forms: `observations.csv`, `observations-excel.csv`. */
function tableFile(key: TableKey, ending: string, type: string): DataFile {
  if (ending === '.parquet') return { type, write: () => tableParquet(exportTable(tables[key], ledger[key])) };
  const write = () => tableBodies(plainTable(key, ledger), dataVersion.version)[ending] ?? '';
  return { type: `${type}; charset=utf-8`, write };
}

const whole = (name: string): DataFile => ({
  type: mediaTypeOf(name),
  write: (site) => wholeFile(name, { site, base: import.meta.env.BASE_URL }),
});

export const getStaticPaths = () => [
  ...WHOLE_FILES.map((file) => ({ params: { file }, props: whole(file) })),
  ...tableList.flatMap(({ key, name }) =>
    tableForms.map(({ ending, mediaType }) => ({
      params: { file: name + ending },
      props: tableFile(key, ending, mediaType),
    })),
  ),
];

export const GET: APIRoute<{ [Key in keyof DataFile]: DataFile[Key] }> = ({ props: { type, write }, site }) =>
  new Response(write(site), { headers: { 'content-type': type } });
