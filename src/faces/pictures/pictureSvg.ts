/** A chart as a picture to share: one SVG of a frame's size, every colour resolved, every face named. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { NARROW, WIDE } from '../../charts/kit/chartOptions.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { resolveTokens } from '../../theme/resolveTokens.ts';
import { token } from '../../theme/tokens.ts';
import { composePicture } from './composePicture.ts';
import { cutDrawing } from './cutDrawing.ts';
import type { Setting } from './fitDrawing.ts';
import { pictureFonts } from './pictureFonts.ts';
import type { PictureFrame } from './pictureFrames.ts';
import type { PictureWords } from './pictureWords.ts';

const WIDE_COLUMNS = [1, 2];
const NARROW_COLUMNS = [1, 2, 3, 4];

/** The ways a chart may stand in a picture: wide or narrow, whole or in columns. */
export function pictureSettings(chart: PublishedChart): Setting[] {
  const draw = (width: number): string =>
    renderChart(chart.id, () => chart.draw({ document: chartDocument, width }), {
      label: chart.title,
      linked: false,
    }).replace(/<\/?a\b[^>]*>|<title>[^<]*<\/title>/g, '');
  return [...cutDrawing(draw(WIDE), WIDE_COLUMNS), ...cutDrawing(draw(NARROW), NARROW_COLUMNS)].map(
    (slices) => ({ slices }),
  );
}

/** A frame's ground with something on it, ready to be drawn. */
export function framedSvg({ width, height }: PictureFrame, lang: Lang, markup: string): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" font-family="${pictureFonts[lang].family}">` +
      `<rect class="ground" x="0" y="0" ${size} fill="${token('paper')}"/>${markup}</svg>`,
  );
}

/** @param settings of the chart in this language, from {@link pictureSettings} */
export function pictureSvg(
  frame: PictureFrame,
  lang: Lang,
  words: PictureWords,
  settings: readonly Setting[],
): string {
  return framedSvg(frame, lang, composePicture(frame, words, settings).markup);
}
