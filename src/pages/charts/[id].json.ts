import type { APIRoute } from 'astro';
import { allCharts, publishChart } from '../../charts/kit/allCharts';
import { dataVersion } from '../../ledger/dataVersion';
import { sources } from '../../ledger/sources';
import { LANGS } from '../../i18n/lang';

export const getStaticPaths = () => allCharts.map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const base = import.meta.env.BASE_URL;
  const published = LANGS.map((lang) => [lang, publishChart(id, sources, lang, base)] as const);
  const words = Object.fromEntries(
    published.map(([lang, { title, headline, dek, description, note }]) => [
      lang,
      { title, headline, dek, description, note },
    ]),
  );
  const [, first] = published[0] ?? [];
  return Response.json({
    id,
    version: dataVersion.version,
    documents: first?.documents ?? [],
    words,
    rows: first?.records ?? [],
  });
};
