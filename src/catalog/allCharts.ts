import type { Chart } from './defineChart.ts';

const modules = import.meta.glob<Record<string, Chart>>('./entries/*.ts', { eager: true });

/** Every published chart; a file in `entries` is enough to publish one. */
export const allCharts: readonly Chart[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => a.order - b.order);

/** @throws RangeError when no chart has the id */
export function chartById(id: string): Chart {
  const found = allCharts.find((chart) => chart.id === id);
  if (found === undefined) throw new RangeError(`no chart ${id} in src/catalog/entries`);
  return found;
}
