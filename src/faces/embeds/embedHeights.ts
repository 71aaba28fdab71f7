import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { NARROW, WIDE } from '../../charts/kit/chartOptions.ts';
import { wrapSentence } from '../../format/textWidth.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { chartDocument } from '../../charts/kit/render.ts';

/** Left and right margin of an embed together, in pixels. */
const MARGINS = 24;
/** Columns with the wide drawing: from the narrowest that has it to the widest an embed fills. */
const WIDE_COLUMNS = [640 + MARGINS, WIDE, 900];
/** Where the narrow drawing stops growing, in pixels (src/faces/embeds/embedStyle.ts). */
const NARROW_MOST = 420;
/** Columns with the narrow drawing: the wider it is the higher the drawing, the narrower the higher the text. */
const NARROW_COLUMNS = [344, 384, NARROW_MOST + MARGINS];
/** Line heights and sizes of src/faces/embeds/embedStyle.ts. */
const HEADLINE = { size: 20, line: 27 };
const TEXT = { size: 16, line: 23.2, gap: 6 };
/** Margins above, between and below the parts, and the folded table. */
const FRAME = 12 + 2 + 4 + 10 + 10 + 32 + 10;
/** Lines break earlier than reckoned: fonts differ, and no line may begin with a full stop. */
const CAUTION = 0.96;
const SPARE = 24;

/** Heights a host reserves before an embed has loaded, so that nothing jumps. */
export interface EmbedHeights {
  /** In a column wide enough for the wide drawing. */
  wide: number;
  /** On a phone, and in every column narrower than the wide drawing. */
  narrow: number;
}

const drawn = new WeakMap<PublishedChart, EmbedHeights>();

/** Heights of both drawings, each drawn once: page, embed box and oEmbed ask for them. */
function drawingHeights(chart: PublishedChart): EmbedHeights {
  const height = (width: number): number =>
    Number(chart.draw({ document: chartDocument, width }).getAttribute('height'));
  const known = drawn.get(chart) ?? { wide: height(WIDE), narrow: height(NARROW) };
  drawn.set(chart, known);
  return known;
}

function textHeight(chart: PublishedChart, lang: Lang, width: number, source: string): number {
  const w = words[lang];
  const paragraphs = [chart.dek, chart.description, `${w.note}${w.colon}${chart.note}`, source];
  const lines = paragraphs.map(
    (text) => wrapSentence(text, width * CAUTION, TEXT.size).length * TEXT.line + TEXT.gap,
  );
  return (
    wrapSentence(chart.headline, width * CAUTION, HEADLINE.size).length * HEADLINE.line +
    lines.reduce((sum, height) => sum + height, 0)
  );
}

/** How much larger than drawn a drawing is shown; the narrow one stops growing at the width the style allows. */
const scaleOf = (width: number, drawing: number): number =>
  Math.min(width, drawing === NARROW ? NARROW_MOST : width) / drawing;

/** @param source - the line of sources as the embed prints it, without markup */
export function embedHeights(chart: PublishedChart, lang: Lang, source: string): EmbedHeights {
  const { wide, narrow } = drawingHeights(chart);
  const at = (column: number, drawing: number, height: number): number => {
    const width = column - MARGINS;
    const drawn = height * scaleOf(width, drawing);
    return Math.ceil(FRAME + SPARE + drawn + textHeight(chart, lang, width, source));
  };
  return {
    wide: Math.max(...WIDE_COLUMNS.map((column) => at(column, WIDE, wide))),
    narrow: Math.max(...NARROW_COLUMNS.map((column) => at(column, NARROW, narrow))),
  };
}

/**
 * What a frame without script reserves: the higher of the two, because only the frame itself knows the width of its column. Empty
 * room below a chart is less harm than a chart that is cut.
 */
export const reservedHeight = ({ wide, narrow }: EmbedHeights): number => Math.max(wide, narrow);
