import { chartsOfRow } from '../../charts/kit/allCharts';
import type { Sources } from '../../charts/kit/defineChart';
import type { Lang } from '../../i18n/lang';

/** Links to the charts that show one of these rows, each once, in the order in which they first appear. */
export function chartsOfRows(
  sources: Sources,
  rows: readonly { id: string; document: string }[],
  lang: Lang,
): { path: string; label: string }[] {
  const charts = rows.flatMap(({ id, document }) => chartsOfRow(sources, `/documents/${document}/#${id}`));
  return [...new Set(charts)].map(({ id, title }) => ({ path: `/charts/${id}/`, label: title[lang] }));
}
