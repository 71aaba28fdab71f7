import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { drawnWide, standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { realWidth } from './fonts.ts';

describe.each(LANGS)('the SVG that stands alone, in %s', (lang) => {
  it.each(allCharts.map(({ id }) => id))('%s: no text leaves the sheet', (id) => {
    const chart = publishChart(id, sources, lang, '/');
    const svg = parseDrawing(
      standaloneSvg(drawnWide(chart), { lang, note: chart.note, source: chart.title }),
    );
    const width = Number(svg.getAttribute('width'));
    const height = Number(svg.getAttribute('height'));
    const outside = drawingParts(svg, realWidth(lang))
      .filter(({ text }) => text !== undefined)
      .filter(
        ({ left, top, right, bottom }) => left < 4 || top < 4 || right > width - 4 || bottom > height - 4,
      )
      .map(({ text, right }) => `"${text?.words ?? ''}" to ${right.toFixed(0)} of ${String(width)}`);
    expect(outside).toEqual([]);
  });
});
