import { expect, it } from 'vitest';
import { allCharts, publishChart } from '../../src/charts/kit/allCharts.ts';
import { sources } from '../../src/ledger/sources.ts';
import { parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { thumbnailSvg } from '../../src/faces/pictures/standaloneSvg.ts';
import { tokens } from '../../src/theme/tokens.ts';

const thumbnail = (id: string, shade: 'day' | 'night' = 'day'): string =>
  thumbnailSvg(publishChart(id, sources, 'zh', '/'), shade);

it.each(allCharts.map(({ id }) => id))('of %s has shapes and no words, links or unresolved colours', (id) => {
  const svg = parseDrawing(thumbnail(id));
  expect(svg.querySelectorAll('text, title, a, script')).toHaveLength(0);
  expect(svg.querySelectorAll('path, rect, circle, line, use').length).toBeGreaterThan(4);
  expect(thumbnail(id)).not.toContain('var(');
});

it('of the clusters has their five bars, by night in the colours of the night', () => {
  const bars = (shade: 'day' | 'night') =>
    parseDrawing(thumbnail('awards-by-cluster', shade)).querySelectorAll(
      `rect[stroke="${tokens['award-3'][shade]}"], g[stroke="${tokens['award-3'][shade]}"] rect`,
    );
  expect(bars('day')).toHaveLength(5);
  expect(bars('night')).toHaveLength(5);
});

it('shows a map whole and the beginning of a long list', () => {
  expect(thumbnail('awards-map')).toMatch(/viewBox="0 0 720 7\d\d"/);
  expect(thumbnail('awards-by-place')).toContain('viewBox="0 0 720 405"');
});
