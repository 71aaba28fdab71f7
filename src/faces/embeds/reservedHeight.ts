/** How high an embed is in a column, reckoned without a browser. */
import { COLUMN, NARROW, WIDE } from '../../charts/kit/chartOptions.ts';
import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { chartDocument } from '../../charts/kit/render.ts';
import { boldWidth, textWidth, wrapSentence } from '../../format/textWidth.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightFormula, type HeightBand } from './heightFormula.ts';

/** The words of an embed that are always seen; without headline and dek where a host leaves them out. */
export interface EmbedWords {
  lang: Lang;
  headline: string;
  dek: string;
  /** The line of sources as the embed prints it, without markup. */
  foot: string;
}

/** Of src/faces/embeds/embedStyle.ts: margins at both sides, and where nothing grows any more. */
const SIDES = 24;
const WIDEST = 900;
/** Narrower columns are not reckoned: nobody sets an article in them. */
const NARROWEST = 240;
/** The narrowest drawing takes most of the margins where it would be smaller than drawn. */
const OUTDENT = 16;
export const HEADLINE = { size: 20, line: 27, below: 2 };
export const DEK = { size: 16, line: 23.2, below: 10 };
export const FOOT = { size: 14, line: 20.3, below: 4 };
/** Margins above, between and below the parts, and the folded line. */
const FRAME = 12 + 6 + 6 + 32 + 8;
/** Lines break earlier than reckoned: fonts differ, and no line may begin with a full stop. */
const CAUTION = 0.975;
const SPARE = 4;
/** How much more of a language fits in a line than reckoned with the widest of faces. */
const FITTING: Readonly<Record<Lang, number>> = { zh: 1, en: 1.05 };
/** Room that may stay empty beyond what is reckoned, as a share: fewer turns in the formula, no hole to be seen. */
const LOOSE = 1.06;
/** Between two widths that are reckoned, in pixels. */
const STEP = 8;

const known = new WeakMap<PublishedChart, ReadonlyMap<number, number>>();

/** Heights of the drawings by their widths, each drawn once: page, embed box and oEmbed ask for them. */
function drawingHeights(chart: PublishedChart): ReadonlyMap<number, number> {
  const heights =
    known.get(chart) ??
    new Map(
      [WIDE, COLUMN, NARROW].map((width) => [
        width,
        Number(chart.draw({ document: chartDocument, width }).getAttribute('height')),
      ]),
    );
  known.set(chart, heights);
  return heights;
}

type Measure = (text: string, size: number) => number;

/** Words of one size, and what is left below them. */
export interface TextKind {
  size: number;
  line: number;
  below: number;
}

/** How high a text of an embed is in lines of this width. */
export function textHeight(
  text: string,
  { size, line, below }: TextKind,
  width: number,
  measure: Measure = textWidth,
): number {
  return text === '' ? 0 : wrapSentence(text, width, size, measure).length * line + below;
}

/** The drawing that is shown in a room of this width, and how high it is there. */
function drawingHeight(chart: PublishedChart, room: number): number {
  const drawn = room >= WIDE ? WIDE : room >= COLUMN ? COLUMN : NARROW;
  const shown = room < NARROW ? room + OUTDENT : room;
  return ((drawingHeights(chart).get(drawn) ?? 0) * shown) / drawn;
}

/** Widths to reckon at: evenly, and on both sides of where another drawing is shown. */
function columns(at: readonly number[]): number[] {
  const even = Array.from(
    { length: (WIDEST - NARROWEST) / STEP + 1 },
    (_, index) => NARROWEST + index * STEP,
  );
  const turns = at.flatMap((width) => [width + SIDES - 1, width + SIDES]);
  return [...new Set([...even, ...turns, WIDEST])].sort((a, b) => a - b);
}

/** What a host reserves before an embed has loaded, so that nothing jumps. */
export interface ReservedHeight {
  /** In a container of the column's width, a length in CSS: right in every column. */
  css: string;
  /** Where no style is left, in pixels: the highest in any column. Empty room below a chart is less harm than a chart that is cut. */
  highest: number;
}

/**
 * What fits all columns.
 *
 * @param heightIn - how high an embed is whose content is so wide, with words that have so much of the width to themselves
 * @param turns - widths of the content at which another layout is shown
 */
export function reserved(
  lang: Lang,
  heightIn: (room: number, words: number) => number,
  turns: readonly number[],
): ReservedHeight {
  const bands = columns(turns).map((width): HeightBand => {
    const room = Math.min(width, WIDEST) - SIDES;
    const least = heightIn(room, CAUTION * FITTING[lang]) + SPARE;
    return { width, least, most: Math.max(least, heightIn(room, FITTING[lang]) * LOOSE) };
  });
  return {
    css: heightFormula(bands),
    highest: Math.ceil(Math.max(...bands.map(({ least }) => least))),
  };
}

export const reservedHeight = (chart: PublishedChart, words: EmbedWords): ReservedHeight =>
  reserved(
    words.lang,
    (room, share) =>
      FRAME +
      textHeight(words.headline, HEADLINE, room * share, boldWidth) +
      textHeight(words.dek, DEK, room * share) +
      drawingHeight(chart, room) +
      textHeight(words.foot, FOOT, room * share),
    [COLUMN, WIDE],
  );
