import { describe, expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { outlinedSvg } from '../../src/faces/pictures/outlinedSvg.ts';
import { drawnWide, standaloneSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { realWidth } from './fonts.ts';

/** The heaviest are lists of Chinese sentences: 420 different characters in two weights. */
const HEAVIEST = 240_000;

const signs = (words: string): string => words.replace(/\s/g, '');

describe.each(LANGS)('the SVG with outlined text, in %s', (lang) => {
  it.each(allCharts.map(({ id }) => id))(
    '%s: has no text, each glyph once, and a use for each character',
    async (id) => {
      const chart = publishChart(id, sources, lang, '/');
      const svg = standaloneSvg(drawnWide(chart), { lang, note: chart.note, source: chart.title });
      const outlined = await outlinedSvg(svg, lang);
      expect(outlined).not.toMatch(/<text|<tspan|&nbsp;|NaN|undefined/);
      expect(Buffer.byteLength(outlined)).toBeLessThan(HEAVIEST);
      const told = drawingParts(parseDrawing(svg), realWidth(lang)).flatMap(({ text }) =>
        signs(text?.words ?? ''),
      );
      const uses = [...outlined.matchAll(/<use xlink:href="#(\w+)"/g)].map(([, glyph]) => glyph);
      expect(uses).toHaveLength([...told.join('')].length);
      const paths = [...outlined.matchAll(/<path id="(\w+)" d="([^"]+)"/g)];
      expect(new Set(paths.map(([, glyph]) => glyph))).toEqual(new Set(uses));
      expect(new Set(uses).size).toBe(paths.length);
      for (const [, , path = ''] of paths) expect(path).toMatch(/^[mM][-\d\sa-zA-Z]+$/);
    },
  );
});

it('keeps a title, turned texts and right ends where they are', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" font-size="10"><rect width="100%" height="100%"/><rect x="1"><title>a &amp; b</title></rect>' +
    '<g text-anchor="end"><text transform="rotate(-90)" x="50" y="20" fill="#123">00</text></g></svg>';
  const outlined = await outlinedSvg(svg, 'en');
  expect(outlined).toContain('<rect x="1"><title>a &amp; b</title></rect>');
  const [, left] =
    /<g transform="rotate\(-90\)" fill="#123"><g transform="translate\(([\d.]+) 20\)/.exec(outlined) ?? [];
  expect(Number(left)).toBeCloseTo(50 - 2 * 5.72, 1);
});
