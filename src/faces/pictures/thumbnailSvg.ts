/** A chart as a small picture for lists: its shapes without words, which would be too small to read there. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { WIDE } from '../../charts/kit/chartOptions.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { PLANE } from '../../charts/kit/shareShapes.ts';
import { resolveTokens } from '../../theme/resolveTokens.ts';
import type { Shade } from '../../theme/tokens.ts';

/** Size of the frame in pixels of the drawing: 16 to 9, a little wider than the drawing. */
const FRAME = { width: 768, height: 432 };

/** A drawing taller than this is cut below: its beginning says what form it has. A map is shown whole. */
const TALLEST = 460;

/** The part of a drawing that a thumbnail shows. */
function cut(drawn: Element): string {
  const height = Number(drawn.getAttribute('height'));
  const whole = height <= TALLEST || drawn.querySelector(`[${PLANE}]`) !== null;
  return `0 0 ${String(WIDE)} ${String(whole ? height : (WIDE * FRAME.height) / FRAME.width)}`;
}

/** @returns an SVG document without text or links, in the colours of day or night */
export function thumbnailSvg(chart: PublishedChart, shade: keyof Shade): string {
  const drawn = chart.draw({ document: chartDocument, width: WIDE });
  const part = cut(drawn);
  const drawing = renderChart(`thumb-${chart.id}`, () => drawn, { label: chart.title, linked: false });
  const shapes = drawing
    .replace(/<(text|title)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?a\b[^>]*>|^<svg[^>]*>|<\/svg>$/g, '');
  const { width: frameWidth, height: frameHeight } = FRAME;
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(frameWidth)} ${String(frameHeight)}">` +
      `<rect width="100%" height="100%" fill="var(--paper-2)"/>` +
      `<svg x="24" y="24" width="${String(frameWidth - 48)}" height="${String(frameHeight - 48)}" viewBox="${part}" ` +
      `preserveAspectRatio="xMidYMid meet">${shapes}</svg></svg>\n`,
    shade,
  );
}
