/** A chart as a picture to share: one SVG of a frame's size, every colour resolved, every face named. */
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { COLUMN, NARROW, WIDE_FROM } from '../../charts/kit/chartOptions.ts';
import { chartMarks } from '../../format/chartMarks.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartDocument, renderChart } from '../../charts/kit/render.ts';
import { resolveTokens, token } from '../../theme/tokens.ts';
import { composeTall } from './composeTall.ts';
import { composePicture } from './composePicture.ts';
import { type Length, readLength, ROW, type Slice, wholeSlice } from './cutDrawing.ts';
import type { Layout } from './fitDrawing.ts';
import { pictureFonts } from './pictureFonts.ts';
import { type PictureFrame, type PictureWords, pictureFrames, type TallFrame } from './pictureFrames.ts';
import { words } from '../../i18n/words.ts';
import { sealMark, placeText, setText } from './setText.ts';

/** Notes on what is drawn of each mark which row it shows. */
function withRows(drawing: Element): Element {
  const rows = drawing.getAttribute('data-rows')?.split(',') ?? [];
  for (const [index, mark] of chartMarks(drawing).entries()) {
    const shapes = mark.localName === 'a' ? [...mark.children] : [mark];
    if (rows[index]) for (const shape of shapes) shape.setAttribute(ROW, rows[index]);
  }
  for (const name of ['data-rows', 'data-keys', 'data-near']) drawing.removeAttribute(name);
  return drawing;
}

const drawnFor = (chart: PublishedChart, width: number): string =>
  renderChart(chart.id, () => withRows(chart.drawNoted({ document: chartDocument, width })), {
    label: chart.title,
    linked: false,
  }).replace(/<\/?a\b[^>]*>|<title>[^<]*<\/title>/g, '');

const known = new WeakMap<PublishedChart, Map<number, Length>>();

/** The drawing of a width, drawn once for all pictures that may show it. */
function lengthOf(chart: PublishedChart, width: number): Length {
  const lengths = known.get(chart) ?? new Map<number, Length>();
  known.set(chart, lengths);
  const length = lengths.get(width) ?? readLength(drawnFor(chart, width));
  lengths.set(width, length);
  return length;
}

/** Width of a map's tiles beside many words. */
const TILES = 436;

/** The ways a chart may stand in a picture; of a map the districts as tiles, whose names are as large as all else. */
export function pictureLayouts(chart: PublishedChart): Layout[] {
  const layout = (width: number, columns: readonly number[], favour: number): Layout => ({
    ...{ length: lengthOf(chart, width), columns, favour },
  });
  if (chart.map) return [COLUMN, TILES, NARROW].map((width) => layout(width, [1], width / COLUMN));
  return [layout(WIDE_FROM, [1], 1), layout(COLUMN, [1], 0.95), layout(NARROW, [1, 2], 0.9)];
}

const NOTED_ROW = new RegExp(` ${ROW}="\\d+"`, 'g');

/** A frame's ground with something on it, ready to be drawn. */
export function framedSvg(
  { width, height }: Pick<PictureFrame, 'width' | 'height'>,
  lang: Lang,
  markup: string,
): string {
  const size = `width="${String(width)}" height="${String(height)}"`;
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" font-family="${pictureFonts[lang].family}">` +
      `<rect class="ground" x="0" y="0" ${size} fill="${token('paper')}"/>${markup.replaceAll(NOTED_ROW, '')}</svg>`,
  );
}

/** @param layouts of the chart in this language, from {@link pictureLayouts} */
export function pictureSvg(
  frame: PictureFrame,
  lang: Lang,
  words: PictureWords,
  layouts: readonly Layout[],
): string {
  return framedSvg(frame, lang, composePicture(frame, words, layouts).markup);
}

/** A drawing as high as it is, for a phone or a column. */
export function tallOf(frame: TallFrame, lang: Lang, words: PictureWords, slice: Slice): string {
  const { markup, height } = composeTall(frame, words, slice);
  return framedSvg({ width: frame.width, height }, lang, markup);
}

export function tallSvg(frame: TallFrame, lang: Lang, words: PictureWords, chart: PublishedChart): string {
  return tallOf(frame, lang, words, wholeSlice(lengthOf(chart, frame.drawn)));
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
