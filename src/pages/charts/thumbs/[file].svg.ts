import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../../charts/kit/allCharts';
import { sources } from '../../../ledger/sources';
import { thumbnailSvg } from '../../../faces/pictures/thumbnailSvg';

export const getStaticPaths = () =>
  allCharts.flatMap(({ id }) => [
    { params: { file: id }, props: { id, shade: 'day' } },
    { params: { file: `${id}-night` }, props: { id, shade: 'night' } },
  ]);

export const GET: APIRoute<{ id: string; shade: 'day' | 'night' }> = ({ props: { id, shade } }) =>
  new Response(thumbnailSvg(publishChart(id, sources, 'zh', import.meta.env.BASE_URL).thumb, shade), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
