import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../charts/kit/allCharts';
import { releasedCharts } from '../../ledger/loadReleases';
import { sources } from '../../ledger/sources';
import { formatCsv } from '../../format/formatCsv';

type Records = Parameters<typeof formatCsv>[0];

/** The rows of every chart as it is, and of every released one as it was: `awards-map@1.0.0`. */
export const getStaticPaths = () => [
  ...allCharts.map(({ id }) => ({
    params: { id },
    props: { records: publishChart(id, sources, 'zh', import.meta.env.BASE_URL).records as Records },
  })),
  ...releasedCharts().map(({ chart, version, rows }) => ({
    params: { id: `${chart}@${version}` },
    props: { records: rows as Records },
  })),
];

export const GET: APIRoute<{ records: Records }> = ({ props: { records } }) =>
  new Response(formatCsv(records), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
