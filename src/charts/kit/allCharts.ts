import type { Chart } from './defineChart.ts';
import { withNamedDocuments } from './withNamedDocuments.ts';

const modules = import.meta.glob<Chart>('../*/chart.ts', { eager: true, import: 'chart' });

const entries = Object.values(modules).sort((a, b) => a.order - b.order);

/** Documents that some chart draws from. */
export const namedDocuments: ReadonlySet<string> = new Set(entries.flatMap(({ documents }) => documents));

/** Every published chart; a folder beside this one is enough to publish one. */
export const allCharts: readonly Chart[] = entries.map((chart) => ({
  ...chart,
  publish: (sources, lang, linkTo) =>
    chart.publish(withNamedDocuments(sources, namedDocuments), lang, linkTo),
}));

/** @throws RangeError when no chart has the id */
export function chartById(id: string): Chart {
  const found = allCharts.find((chart) => chart.id === id);
  if (found === undefined) throw new RangeError(`no chart ${id} in src/charts`);
  return found;
}
