import type { APIRoute } from 'astro';
import { geometryFiles, type GeometryFile } from '../../../faces/geometry/geometryFiles';
import { mediaTypeOf } from '../../../faces/versions/mediaTypeOf';
import { dataVersion } from '../../../ledger/dataVersion';
import { sources } from '../../../ledger/sources';

export const getStaticPaths = () =>
  geometryFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: GeometryFile }> = ({ props: { file } }) => {
  const { ledger, topology } = sources;
  const body = file.write({ topology, places: ledger.places, date: dataVersion.date });
  return new Response(body, { headers: { 'content-type': mediaTypeOf(file.name) } });
};
