import type { PublishedChart } from '../../charts/kit/defineChart.ts';
import { COLUMN, NARROW, WIDE } from '../../charts/kit/chartOptions.ts';
import { wrapSentence } from '../../format/textWidth.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { chartDocument } from '../../charts/kit/render.ts';

/** Widths at which each drawing is shown: in the narrowest its words are highest, in the widest the drawing (embedStyle.ts). */
const SHOWN = [
  { drawn: WIDE, at: [WIDE, 876] },
  { drawn: COLUMN, at: [COLUMN, WIDE] },
  { drawn: NARROW, at: [320, COLUMN] },
];
/** Line heights and sizes of src/faces/embeds/embedStyle.ts. */
const HEADLINE = { size: 20, line: 27 };
const TEXT = { size: 16, line: 23.2, gap: 6 };
/** Margins above, between and below the parts, and the folded table. */
const FRAME = 12 + 2 + 4 + 10 + 10 + 32 + 10;
/** Lines break earlier than reckoned: fonts differ, and no line may begin with a full stop. */
const CAUTION = 0.96;
const SPARE = 24;

const known = new WeakMap<PublishedChart, readonly number[]>();

/** Heights of the drawings, each drawn once: page, embed box and oEmbed ask for them. */
function drawingHeights(chart: PublishedChart): readonly number[] {
  const heights =
    known.get(chart) ??
    SHOWN.map(({ drawn: width }) =>
      Number(chart.draw({ document: chartDocument, width }).getAttribute('height')),
    );
  known.set(chart, heights);
  return heights;
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

/**
 * The height a host reserves before an embed has loaded, so that nothing jumps: the highest in any column, because only the frame itself
 * knows the width of its own. Empty room below a chart is less harm than a chart that is cut.
 *
 * @param source - the line of sources as the embed prints it, without markup
 */
export function embedHeight(chart: PublishedChart, lang: Lang, source: string): number {
  const heights = SHOWN.flatMap(({ drawn, at }, index) =>
    at.map(
      (width) =>
        ((drawingHeights(chart)[index] ?? 0) * width) / drawn + textHeight(chart, lang, width, source),
    ),
  );
  return Math.ceil(FRAME + SPARE + Math.max(...heights));
}
