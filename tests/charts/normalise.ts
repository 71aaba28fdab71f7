import { expect } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import type { PublishedChart } from '../../src/charts/kit/defineChart.ts';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { chartDocument, renderChart } from '../../src/charts/kit/render.ts';
import { type Lang, LANGS } from '../../src/i18n/lang.ts';
import { sources } from '../../src/ledger/sources.ts';

/** Both layouts a chart is drawn in. */
export const LAYOUTS = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

export const options = (width: number) => ({ document: chartDocument, width });

/** Draws a chart as a page does, broken into a line per element so that a changed snapshot can be read. */
export function drawn(name: string, draw: () => Element): string {
  const svg = renderChart(name, draw, { label: name, linked: false });
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  return `${svg.replaceAll('><', '>\n<')}\n`;
}

export const matchesSnapshot = (svg: string, name: string): Promise<void> =>
  expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}.svg`);

/** What a pattern catches in a drawing, as numbers. */
export const numbersIn = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

export const rectWidths = (svg: string): number[] => numbersIn(svg, /<rect [^>]*?\bwidth="([\d.]+)"/g);

export const published = (id: string, lang: Lang = 'en'): PublishedChart =>
  publishChart(id, sources, lang, '/');

/** What a chart finds, in both languages. */
export const findings = (id: string): string[] => LANGS.map((lang) => published(id, lang).headline);
