import type { Chart } from './defineChart.ts';

const modules = import.meta.glob<Chart>('../*/chart.ts', { eager: true, import: 'chart' });

/** Every published chart; a folder beside this one is enough to publish one. */
export const allCharts: readonly Chart[] = Object.values(modules).sort((a, b) => a.order - b.order);

/** @throws RangeError when no chart has the id */
export function chartById(id: string): Chart {
  const found = allCharts.find((chart) => chart.id === id);
  if (found === undefined) throw new RangeError(`no chart ${id} in src/charts`);
  return found;
}
