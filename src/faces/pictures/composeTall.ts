/** Headline, drawing, source and seal one under the other: as high as they are, for a phone or a column. */
import { FONT_SIZE } from '../../charts/kit/chartOptions.ts';
import { token } from '../../theme/tokens.ts';
import type { Slice } from './cutDrawing.ts';
import { placeDrawing } from './fitDrawing.ts';
import type { PictureWords, TallFrame } from './pictureFrames.ts';
import { placeText, sealMark, setText, type TextBlock } from './setText.ts';

/** Blocks one under the other: markup of each where it stands, and where the last ends. */
function stack(blocks: readonly TextBlock[], left: number, top: number): { markup: string; bottom: number } {
  let bottom = top;
  const markup = blocks.map((block) => {
    const placed = placeText(block, left, bottom);
    bottom += block.height;
    return placed;
  });
  return { markup: markup.join(''), bottom };
}

/** Seal, name and address under a rule, with the sources above it. */
function foot(frame: TallFrame, words: PictureWords, top: number): { markup: string; bottom: number } {
  const { width, margin, small } = frame;
  const style = { size: small, fill: 'ink-2', leading: 1.45 } as const;
  const room = width - 2 * margin;
  const [source = ''] = words.sources;
  const said = stack([setText(source, room, style)], margin, top);
  const seal = small * 2.8;
  const line = said.bottom + small * 0.6;
  const beside = margin + seal + small * 0.8;
  const sign = stack(
    [
      setText(`${words.siteName} · ${words.issue}`, width - beside - margin, {
        ...style,
        bold: true,
        fill: 'ink',
      }),
      setText(words.terms, width - beside - margin, style),
    ],
    beside,
    line + small * 0.5,
  );
  return {
    markup:
      said.markup +
      `<line x1="${String(margin)}" x2="${String(width - margin)}" y1="${line.toFixed(1)}" y2="${line.toFixed(1)}" stroke="${token('rule')}"/>` +
      sealMark(margin, line + small * 0.6, seal) +
      sign.markup,
    bottom: Math.max(sign.bottom, line + small * 0.6 + seal),
  };
}

/**
 * @param slice - the whole drawing of the frame's layout
 * @returns markup of everything, in the frame's pixels, and its height
 */
export function composeTall(
  frame: TallFrame,
  words: PictureWords,
  slice: Slice,
): { markup: string; height: number; scale: number } {
  const { width, margin } = frame;
  const room = width - 2 * margin;
  const head = stack(
    [
      setText(words.headline, room, { size: frame.headline, bold: true, fill: 'ink', leading: 1.3 }),
      setText(words.dek, room, { size: frame.dek, fill: 'ink-2', leading: 1.45 }),
    ],
    margin,
    margin * 0.7,
  );
  const scale = room / slice.width;
  const top = head.bottom + frame.small;
  const height = (slice.bottom - slice.top) * scale;
  const drawn = placeDrawing(
    { setting: { slices: [slice] }, scale, score: 1 },
    { left: margin, top, width: room, height },
  );
  const under = foot(frame, words, top + height + frame.small);
  return {
    markup: `<g class="words">${head.markup}</g>${drawn.markup}<g class="words">${under.markup}</g>`,
    height: Math.ceil(under.bottom + margin * 0.7),
    scale: scale * FONT_SIZE,
  };
}
