/** A chart as a picture that stands alone: headline, drawing, note, source and licence inside one SVG file. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { WIDE } from '../../charts/kit/chartOptions.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { wrapSentence } from '../../format/textWidth.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { SANS } from '../../theme/fonts.ts';
import { resolveTokens } from '../../theme/tokens.ts';

const MARGIN = 24;
const WIDTH = WIDE + 2 * MARGIN;

interface Block {
  text: string;
  size: number;
  weight: number;
  fill: string;
}

/** Lines of text from `top` down; returns their markup and where they end. */
function textBlock({ text, size, weight, fill }: Block, top: number): { markup: string; bottom: number } {
  const lines = wrapSentence(text, WIDE, size);
  const leading = size * 1.4;
  const spans = lines.map((line, index) => {
    const y = Math.round(top + size + index * leading);
    return `<text x="${String(MARGIN)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}">${escapeXml(line)}</text>`;
  });
  return { markup: spans.join(''), bottom: top + lines.length * leading };
}

/** Where and under what terms, in one line under the drawing. */
export interface PictureWords {
  source: string;
  note: string;
  lang: string;
}

/** What is drawn and said of a chart. */
export interface Drawn {
  headline: string;
  dek: string;
  description: string;
  /** Markup of its wide drawing. */
  drawing: string;
}

export const drawnWide = (chart: PublishedChart): Drawn => ({
  ...{ headline: chart.headline, dek: chart.dek, description: chart.description },
  drawing: renderChart(chart.id, () => chart.draw({ document: chartDocument, width: WIDE }), {
    label: chart.title,
    linked: false,
  }),
});

/** @returns an SVG document with resolved colours, named fonts, no links and no script */
export function standaloneSvg(chart: Drawn, words: PictureWords): string {
  const viewBox = /viewBox="0 0 (\d+) (\d+)"/.exec(chart.drawing);
  const height = Number(viewBox?.[2]);
  const body = chart.drawing.replace(/<\/?a\b[^>]*>/g, '');

  const headline = textBlock({ text: chart.headline, size: 22, weight: 700, fill: 'var(--ink)' }, MARGIN);
  const dek = textBlock(
    { text: chart.dek, size: 14, weight: 400, fill: 'var(--ink-2)' },
    headline.bottom + 2,
  );
  const top = Math.round(dek.bottom + 14);
  const note = textBlock(
    { text: words.note, size: 12, weight: 400, fill: 'var(--ink-2)' },
    top + height + 16,
  );
  const source = textBlock(
    { text: words.source, size: 12, weight: 400, fill: 'var(--ink-2)' },
    note.bottom + 4,
  );
  const total = Math.ceil(source.bottom + MARGIN - 8);
  const placed = body.replace(
    '<svg ',
    `<svg x="${String(MARGIN)}" y="${String(top)}" width="${String(WIDE)}" height="${String(height)}" `,
  );

  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(total)}" viewBox="0 0 ${String(WIDTH)} ${String(total)}" font-family="${SANS}" lang="${words.lang}" role="img" aria-labelledby="title desc">` +
      `<title id="title">${escapeXml(chart.headline)}</title><desc id="desc">${escapeXml(chart.description)}</desc>` +
      `<rect width="100%" height="100%" fill="var(--paper)"/>${headline.markup}${dek.markup}` +
      `<g font-size="12" text-anchor="middle">${placed}</g>${note.markup}${source.markup}</svg>\n`,
  );
}
