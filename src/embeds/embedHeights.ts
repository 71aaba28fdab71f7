import type { PublishedChart } from '../catalog/defineChart.ts';
import { NARROW, WIDE } from '../charts/chartOptions.ts';
import { wrapSentence } from '../format/wrapSentence.ts';
import type { Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { chartDocument } from '../render.ts';

/** Left and right margin of an embed together, in pixels. */
const MARGINS = 24;
/** Width below which an embed shows its narrow drawing. */
const SWITCH = 640 + MARGINS;
/** Columns of phones: on the wider the drawing is higher, on the narrower the text. */
const PHONES = [344, 384];
/** Line heights and sizes of src/embeds/embedStyle.ts. */
const HEADLINE = { size: 20, line: 27 };
const TEXT = { size: 16, line: 23.2, gap: 6 };
/** Margins above, between and below the parts, and the folded table. */
const FRAME = 12 + 2 + 4 + 10 + 10 + 32 + 10;
/** Lines break earlier than reckoned: fonts differ, and no line may begin with a full stop. */
const CAUTION = 0.96;
const SPARE = 24;

/** Heights a host reserves before an embed has loaded, so that nothing jumps. */
export interface EmbedHeights {
  /** In a column of 720 pixels or more. */
  wide: number;
  /** On a phone. */
  narrow: number;
}

const drawingHeight = (chart: PublishedChart, width: number): number =>
  Number(chart.draw({ document: chartDocument, width }).getAttribute('height'));

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
  Math.min(width, drawing === NARROW ? 420 : width) / drawing;

/** @param source - the line of sources as the embed prints it, without markup */
export function embedHeights(chart: PublishedChart, lang: Lang, source: string): EmbedHeights {
  const [wide, narrow] = [drawingHeight(chart, WIDE), drawingHeight(chart, NARROW)];
  const at = (column: number, drawing: number, height: number): number => {
    const width = column - MARGINS;
    const drawn = height * scaleOf(width, drawing);
    return Math.ceil(FRAME + SPARE + drawn + textHeight(chart, lang, width, source));
  };
  return {
    wide: at(WIDE, WIDE, wide),
    narrow: Math.max(...PHONES.map((column) => at(column, NARROW, narrow))),
  };
}

/**
 * The CSS height of a frame without script: that of the phone on screens below the switch, that of the desk above. A step, made
 * of the only things an inline style may use.
 */
export function steppedHeight({ wide, narrow }: EmbedHeights): string {
  const [low, high] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  if (low === high) return `${String(low)}px`;
  const slope = wide < narrow ? `${String(SWITCH)}px - 100vw` : `100vw - ${String(SWITCH)}px`;
  return `clamp(${String(low)}px,(${slope})*999,${String(high)}px)`;
}
