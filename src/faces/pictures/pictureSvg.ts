/** A chart as a picture to share: one SVG of a frame's size, every colour resolved, every face named. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { NARROW, WIDE } from '../../charts/kit/chartOptions.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { resolveTokens, token } from '../../theme/tokens.ts';
import { composeTall } from './composeTall.ts';
import { composePicture } from './composePicture.ts';
import { cutDrawing } from './cutDrawing.ts';
import type { Setting } from './fitDrawing.ts';
import { pictureFonts } from './pictureFonts.ts';
import { type PictureFrame, type PictureWords, pictureFrames, type TallFrame } from './pictureFrames.ts';
import { words } from '../../i18n/words.ts';
import { sealMark, placeText, setText } from './setText.ts';

const WIDE_COLUMNS = [1, 2];
const NARROW_COLUMNS = [1, 2, 3, 4];

const drawnFor = (chart: PublishedChart, width: number): string =>
  renderChart(chart.id, () => chart.draw({ document: chartDocument, width }), {
    label: chart.title,
    linked: false,
  }).replace(/<\/?a\b[^>]*>|<title>[^<]*<\/title>/g, '');

/** The ways a chart may stand in a picture: wide or narrow, whole or in columns. */
export function pictureSettings(chart: PublishedChart): Setting[] {
  return [
    ...cutDrawing(drawnFor(chart, WIDE), WIDE_COLUMNS),
    ...cutDrawing(drawnFor(chart, NARROW), NARROW_COLUMNS),
  ].map((slices) => ({ slices }));
}

/** A frame's ground with something on it, ready to be drawn. */
export function framedSvg(
  { width, height }: Pick<PictureFrame, 'width' | 'height'>,
  lang: Lang,
  markup: string,
): string {
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

/** A chart as high as it is, for a phone or a column. */
export function tallSvg(frame: TallFrame, lang: Lang, words: PictureWords, chart: PublishedChart): string {
  const slice = cutDrawing(drawnFor(chart, frame.drawn), [1])[0]?.[0];
  if (slice === undefined) throw new RangeError(`${chart.id}: a drawing without a layout`);
  const { markup, height } = composeTall(frame, words, slice);
  return framedSvg({ width: frame.width, height }, lang, markup);
}

const LEFT = 96;
const SEAL = 132;

/** The picture of pages that have no chart of their own: seal, name and line on ledger paper. */
export function shareSvg(lang: Lang): string {
  const { landscape: frame } = pictureFrames;
  const w = words[lang];
  const name = setText(w.siteName, Infinity, { size: 84, bold: true, fill: 'ink', leading: 1.2 });
  const line = setText(w.siteLine, frame.width - 2 * LEFT, { size: 36, fill: 'ink-2', leading: 1.5 });
  const middle = frame.height / 2;
  const rules = [middle + 16, middle + 20]
    .map(
      (y) =>
        `<line x1="${String(LEFT)}" x2="${String(frame.width - LEFT)}" y1="${String(y)}" y2="${String(y)}" stroke="${token('rule')}"/>`,
    )
    .join('');
  const top = middle - SEAL - 28;
  return framedSvg(
    frame,
    lang,
    sealMark(LEFT, top, SEAL) +
      `<g class="words">${placeText(name, LEFT + SEAL + 36, top + (SEAL - name.height) / 2)}</g>${rules}` +
      `<g class="words">${placeText(line, LEFT, middle + 52)}</g>`,
  );
}
