import type { APIRoute } from 'astro';
import { releases } from '../../ledger/releases';
import { releaseHistory, type ReleaseStep } from '../../ledger/releases/releaseHistory';

export const getStaticPaths = () =>
  releaseHistory(releases).map((step) => ({ params: { pair: step.pair }, props: { step } }));

export const GET: APIRoute<{ step: ReleaseStep }> = ({ props: { step } }) => {
  const { from, to, date, level, summary, diffs } = step;
  return Response.json({ from, to, date, level, summary, tables: diffs });
};
