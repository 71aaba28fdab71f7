import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../charts/kit/allCharts';
import { sources } from '../../ledger/sources';
import { formatCsv } from '../../format/formatCsv';

export const getStaticPaths = () => allCharts.map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { records } = publishChart(id, sources, 'zh', import.meta.env.BASE_URL);
  return new Response(formatCsv(records), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
