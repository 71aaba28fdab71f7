/** A chart as a picture of 256 by 144 pixels: its number large, its shapes as many as such a picture can hold. */
import { max, min } from 'd3';
import type { Thumb, ThumbBar, ThumbShapes } from '../../charts/kit/thumb.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import { textWidth } from '../../format/textWidth.ts';
import { SANS } from '../../theme/fonts.ts';
import { resolveTokens, token, type Shade, type TokenName } from '../../theme/tokens.ts';

const SIZE = { width: 256, height: 144 };
const PAD = 14;
const LABEL = { short: 32, long: 26 };
const LONG = 5;
/** Between the number and the shapes, and between two bars as a part of both. */
const APART = 14;
const GAP = 0.3;
/** Widest square, widest bar, and the stroke of what is hollow. */
const SQUARE = 18;
const BAR = 22;
const STROKE = 1.5;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const places = (value: number): string => String(Math.round(value * 10) / 10);

function rect({ x, y, width, height }: Box, tone: TokenName, hollow = false): string {
  const inset = hollow ? STROKE / 2 : 0;
  const [w, h] = [Math.max(width - 2 * inset, 0.5), Math.max(height - 2 * inset, 0.5)];
  const ink = hollow
    ? `fill="none" stroke="${token(tone)}" stroke-width="${String(STROKE)}"`
    : `fill="${token(tone)}"`;
  return `<rect x="${places(x + inset)}" y="${places(y + inset)}" width="${places(w)}" height="${places(h)}" ${ink}/>`;
}

const ends = (bars: readonly ThumbBar[]): number[] =>
  bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]);

/** Standing columns: a target is a stroke across its column. */
function columns(bars: readonly ThumbBar[], box: Box): string {
  const most = max(ends(bars)) ?? 1;
  const step = Math.min(box.width / bars.length, BAR / (1 - GAP));
  const width = step * (1 - GAP);
  const left = box.x + box.width - step * bars.length + step * GAP;
  const high = (value: number): number => (value / most) * box.height;
  return bars
    .map(({ value, target, tone, hollow }, index) => {
      const x = left + index * step;
      const bar =
        value === null
          ? ''
          : rect({ x, y: box.y + box.height - high(value), width, height: high(value) }, tone, hollow);
      if (target === undefined || target === null) return bar;
      return (
        bar +
        rect({ x: x - 2, y: box.y + box.height - high(target) - 1.5, width: width + 4, height: 3 }, 'ink')
      );
    })
    .join('');
}

/** The same lying down. */
function lines(bars: readonly ThumbBar[], box: Box): string {
  const most = max(ends(bars)) ?? 1;
  const step = Math.min(box.height / bars.length, BAR / (1 - GAP));
  const height = step * (1 - GAP);
  const top = box.y + (box.height - step * bars.length) / 2;
  const wide = (value: number): number => (value / most) * box.width;
  return bars
    .map(({ value, target, tone, hollow }, index) => {
      const y = top + index * step;
      const bar = value === null ? '' : rect({ x: box.x, y, width: wide(value), height }, tone, hollow);
      if (target === undefined || target === null) return bar;
      return bar + rect({ x: box.x + wide(target) - 1.5, y: y - 2, width: 3, height: height + 4 }, 'ink');
    })
    .join('');
}

const SHAPES: {
  [Form in ThumbShapes['form']]: (shapes: Extract<ThumbShapes, { form: Form }>, box: Box) => string;
} = {
  columns: ({ bars }, box) => columns(bars, box),
  lines: ({ bars }, box) => lines(bars, box),
  squares({ squares }, box) {
    const [across, down] = [squares.map(({ column }) => column), squares.map(({ row }) => row)];
    const [left, top] = [min(across) ?? 0, min(down) ?? 0];
    const count = { x: (max(across) ?? 0) - left + 1, y: (max(down) ?? 0) - top + 1 };
    const side = Math.min(box.width / count.x, box.height / count.y, SQUARE);
    const corner = { x: box.x + box.width - side * count.x, y: box.y + (box.height - side * count.y) / 2 };
    const size = side - Math.max(1, side * 0.15);
    return squares
      .map(({ column, row, tone, hollow }) => {
        const at = { x: corner.x + (column - left) * side, y: corner.y + (row - top) * side };
        return rect({ ...at, width: size, height: size }, tone, hollow);
      })
      .join('');
  },
  shares({ rows }, box) {
    const step = box.height / rows.length;
    return rows
      .flatMap((row, index) => {
        let x = box.x;
        return row.map(({ share, tone }) => {
          const part = {
            x,
            y: box.y + index * step + step * 0.2,
            width: share * box.width,
            height: step * 0.6,
          };
          x += part.width;
          return rect(part, tone) + (tone === 'paper' ? rect(part, 'river', true) : '');
        });
      })
      .join('');
  },
  steps({ steps }, box) {
    const all = steps.flatMap(({ from, to }) => [from, to]);
    const [low, high] = [min(all) ?? 0, max(all) ?? 1];
    const at = (value: number): string =>
      places(box.x + 6 + ((value - low) / (high - low)) * (box.width - 12));
    const step = box.height / steps.length;
    return steps
      .map(({ from, to }, index) => {
        const y = places(box.y + (index + 0.5) * step);
        return (
          `<path d="M${at(from)},${y}H${at(to)}" stroke="${token('river')}" stroke-width="2"/>` +
          `<circle cx="${at(from)}" cy="${y}" r="3.2" fill="${token('river')}"/>` +
          `<circle cx="${at(to)}" cy="${y}" r="3.6" fill="${token('paper-2')}" stroke="${token('river')}" stroke-width="2"/>`
        );
      })
      .join('');
  },
};

const drawn = <Form extends ThumbShapes['form']>(
  shapes: Extract<ThumbShapes, { form: Form }>,
  box: Box,
): string => SHAPES[shapes.form as Form](shapes, box);

/** The number stands at the left, what it is the number of beside it. */
export function thumbnailSvg(thumb: Thumb, shade: keyof Shade): string {
  const { width, height } = SIZE;
  const size = thumb.label.length > LONG ? LABEL.long : LABEL.short;
  const left = PAD + Math.ceil(textWidth(thumb.label, size) * 1.08) + APART;
  const box = { x: left, y: PAD, width: width - PAD - left, height: height - 2 * PAD };
  return resolveTokens(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}">` +
      `<rect width="100%" height="100%" fill="${token('paper-2')}"/>` +
      `<text x="${String(PAD)}" y="${String(height / 2 + size * 0.36)}" font-family="${SANS}" font-size="${String(size)}" font-weight="700" fill="${token('ink')}">${escapeXml(thumb.label)}</text>` +
      `${drawn(thumb, box)}</svg>\n`,
    shade,
  );
}
