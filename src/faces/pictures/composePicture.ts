/** Puts headline, drawing, source and seal into one frame: the words above the drawing or beside it, whichever shows more. */
import { token } from '../../theme/tokens.ts';
import { fitDrawing, placeDrawing, type Fit, type Layout, type Room } from './fitDrawing.ts';
import type { PictureFrame, PictureWords } from './pictureFrames.ts';
import { sealMark, placeText, setText, widthOf, type TextBlock } from './setText.ts';

interface Plan {
  frame: PictureFrame;
  words: PictureWords;
  layouts: readonly Layout[];
  headlineSize: number;
}

interface Composition {
  /** Made for the best alone. */
  markup: () => string;
  fit: Fit;
  score: number;
}

const GAP = 16;
/** Longest headline and source line, in lines, across the picture. */
const HEADLINE_LINES = 3;
const SOURCE_LINES = 2;
/** A headline in a column is smaller than one across. */
const NARROWER = 0.82;
/** Longest source line in a column. */
const COLUMN_LINES = 7;

function setHead({ frame, words, headlineSize }: Plan, width: number): [TextBlock, TextBlock] {
  return [
    setText(words.headline, width, { size: headlineSize, bold: true, fill: 'ink', leading: 1.28 }),
    setText(words.dek, width, { size: frame.dek, fill: 'ink-2', leading: 1.45 }),
  ];
}

/** The fullest source that fits. */
function setSource(
  { frame, words }: Plan,
  width: number,
  lines: number,
  height = Infinity,
): TextBlock | undefined {
  const style = { size: frame.small, fill: 'ink-2', leading: 1.45 } as const;
  return words.sources
    .map((text) => setText(text, width, style))
    .find((block) => block.lines.length <= lines && widthOf(block) <= width && block.height <= height);
}

interface Signature {
  markup: string;
  width: number;
  height: number;
}

const lineOf = (text: string, size: number, bold = false): TextBlock =>
  setText(text, Infinity, { size, bold, fill: bold ? 'ink' : 'ink-2', leading: 1.3 });

/** Seal, name and issue above the address, as one mark. */
function signature({ frame, words }: Plan, left: number, top: number): Signature {
  const size = frame.small * 2.8;
  const name = lineOf(`${words.siteName} · ${words.issue}`, frame.small, true);
  const terms = lineOf(words.terms, frame.small);
  const beside = left + size + 10;
  return {
    markup:
      sealMark(left, top, size) +
      placeText(name, beside, top - 2) +
      placeText(terms, beside, top + name.height - 1),
    width: size + 10 + Math.max(widthOf(name), widthOf(terms)),
    height: size,
  };
}

/** An address in lines of a column, broken behind its signs. */
function breakAddress(address: string, small: number, room: number): string[] {
  const lines = [''];
  for (const piece of address.split(/(?<=[/.-])/)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (longer === piece || widthOf(lineOf(longer, small)) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/**
 * The same in a column: three lines beside the seal; the address after its host in a line of its own where it must, and below the
 * seal where it is longer still.
 */
function narrowSignature({ frame, words }: Plan, left: number, top: number, room: number): Signature {
  const { small } = frame;
  const size = small * 2.8;
  const beside = left + size + 10;
  const fits = (text: string): boolean => widthOf(lineOf(text, small)) <= room - size - 10;
  const cut = words.terms.indexOf('/', 1);
  const parts = cut < 0 ? [words.terms] : [words.terms.slice(0, cut), words.terms.slice(cut)];
  const address = fits(words.terms) ? [words.terms] : parts;
  const low = address.every(fits) ? [] : breakAddress(words.terms, small, room);
  const lines = [
    lineOf(words.siteName, small, true),
    ...[words.issue, ...(low.length > 0 ? [] : address)].map((text) => lineOf(text, small)),
  ];
  const below = low.map((text) => lineOf(text, small));
  const step = small * 1.3;
  const high = Math.max(size, lines.length * step);
  return {
    markup:
      sealMark(left, top, size) +
      lines.map((line, index) => placeText(line, beside, top - 2 + index * step)).join('') +
      below.map((line, index) => placeText(line, left, top + high + index * step)).join(''),
    width: Math.max(size + 10 + Math.max(...lines.map(widthOf)), ...below.map(widthOf)),
    height: high + below.length * step,
  };
}

/** Height of the line under a drawing that is not whole. */
const moreHeight = ({ small }: PictureFrame): number => Math.ceil(small * 1.9);

/** The drawing in its room; where it is not whole, under it how much more there is and where. */
function drawn({ frame, words }: Plan, fit: Fit, room: Room): string {
  const { markup, left, bottom } = placeDrawing(fit, room);
  if (fit.more === undefined) return markup;
  const said = words.more(fit.more).map((text) => lineOf(text, frame.small, true));
  const line = said.find((text) => left + widthOf(text) <= room.left + room.width) ?? said.at(-1);
  return line === undefined
    ? markup
    : `${markup}<g class="words">${placeText(line, Math.round(left), bottom + frame.small * 0.5)}</g>`;
}

const rule = (left: number, right: number, y: number): string =>
  `<line x1="${String(left)}" x2="${String(right)}" y1="${String(y)}" y2="${String(y)}" stroke="${token('rule')}"/>`;

/** A little better where the headline is larger. */
const worth = (fit: Fit, plan: Plan): number => fit.score + plan.headlineSize / 200;

/** @param stacked the source stands above the signature, where a long address leaves it no room beside it */
function wordsAbove(plan: Plan, stacked: boolean): Composition | undefined {
  const { frame } = plan;
  const { margin, height } = frame;
  const right = frame.width - margin;
  const [headline, dek] = setHead(plan, right - margin);
  if (headline.lines.length > HEADLINE_LINES) return undefined;
  const signed = signature(plan, margin, 0);
  const sourceLeft = stacked ? margin : Math.ceil(margin + signed.width + 2 * GAP);
  const source = setSource(plan, right - sourceLeft, SOURCE_LINES + plan.words.noteLines);
  if (source === undefined || signed.width > right - margin) return undefined;
  const below = stacked ? source.height + GAP / 2 : 0;
  const foot = height - margin * 0.7 - Math.max(signed.height + below, source.height - frame.small / 2);
  const sign = signature(plan, margin, foot + below);
  const top = margin * 0.7;
  const dekTop = top + headline.height + 4;
  const roomTop = dekTop + dek.height + GAP;
  const room: Room = {
    left: margin,
    top: roomTop,
    width: right - margin,
    height: foot - 1.6 * GAP - roomTop,
  };
  const fit = fitDrawing(plan.layouts, room, frame.width * height, moreHeight(frame));
  if (fit === undefined) return undefined;
  return {
    fit,
    score: worth(fit, plan),
    markup: () =>
      `<g class="words">${placeText(headline, margin, top)}${placeText(dek, margin, dekTop)}</g>` +
      drawn(plan, fit, room) +
      `<g class="words">${rule(margin, right, foot - 0.8 * GAP)}${sign.markup}${placeText(source, sourceLeft, foot)}</g>`,
  };
}

/** @param brief the source is as short as the height asks for, where a long address leaves it little */
function wordsBeside(plan: Plan, column: number, brief: boolean): Composition | undefined {
  const { frame } = plan;
  const { margin, height } = frame;
  const [headline, dek] = setHead(
    { ...plan, headlineSize: Math.round(plan.headlineSize * NARROWER) },
    column,
  );
  const top = margin * 0.8;
  const dekTop = top + headline.height + GAP / 2;
  const foot = height - margin * 0.8 - narrowSignature(plan, margin, 0, column).height;
  const room = brief ? foot - 2 * GAP - dekTop - dek.height : Infinity;
  const source = setSource(plan, column, COLUMN_LINES + plan.words.noteLines, room);
  const sign = narrowSignature(plan, margin, foot, column);
  if (source === undefined || sign.width > column) return undefined;
  if (Math.max(widthOf(headline), widthOf(dek)) > column) return undefined;
  const sourceTop = foot - GAP - source.height;
  if (dekTop + dek.height + GAP > sourceTop) return undefined;
  const left = margin + column + 2 * GAP;
  const edge = 14;
  const whole: Room = { left, top: edge, width: frame.width - left - edge, height: height - 2 * edge };
  const fit = fitDrawing(plan.layouts, whole, frame.width * height, moreHeight(frame));
  if (fit === undefined) return undefined;
  return {
    fit,
    score: worth(fit, plan),
    markup: () =>
      `<g class="words">${placeText(headline, margin, top)}${placeText(dek, margin, dekTop)}</g>` +
      drawn(plan, fit, whole) +
      `<g class="words">${placeText(source, margin, sourceTop)}${rule(margin, margin + column, foot - GAP * 0.6)}${sign.markup}</g>`,
  };
}

const bestOf = (compositions: readonly (Composition | undefined)[]): Composition | undefined =>
  compositions.filter((composition) => composition !== undefined).toSorted((a, b) => b.score - a.score)[0];

/** @returns markup of everything in the frame, in the frame's pixels, and how the drawing was fitted */
export function composePicture(
  frame: PictureFrame,
  words: PictureWords,
  layouts: readonly Layout[],
): { markup: string; fit: Fit } {
  const plans = frame.headlines.map((headlineSize): Plan => ({ frame, words, layouts, headlineSize }));
  const compose = (tight: boolean) =>
    bestOf(
      plans.flatMap((plan) => [
        wordsAbove(plan, tight),
        ...frame.columns.map((column) => wordsBeside(plan, column, tight)),
      ]),
    );
  const best = compose(false) ?? compose(true);
  if (best === undefined)
    throw new RangeError(
      `no room for the words of "${words.headline}": shorten headline, dek or source, or the address of the site (SITE_URL, SITE_BASE)`,
    );
  return { fit: best.fit, markup: best.markup() };
}
