/** A stand-alone SVG with its text as outlines, for programs and machines that lack a face. Each glyph is written once. */
import opentype, { type Font } from 'opentype.js';
import { optimize } from 'svgo';
import type { Lang } from '../../i18n/lang.ts';
import { parseDrawing } from './drawingParts.ts';
import { faceBytes, fontFiles } from './pictureFonts.ts';
import { cache, fingerprintOf, pictureKey } from './renderPicture.ts';
import { inherited, type TextLine, textLines } from './textLines.ts';

async function load(file: string): Promise<Font> {
  const bytes = await faceBytes(file);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const known = new Map<Lang, Promise<Font[]>>();

function facesOf(lang: Lang): Promise<Font[]> {
  const faces = known.get(lang) ?? Promise.all(fontFiles(lang).map(load));
  known.set(lang, faces);
  return faces;
}

/** Points of a step, in the order of a path. */
const POINTS = [
  ['x1', 'y1'],
  ['x2', 'y2'],
  ['x', 'y'],
] as const;

/** Outline of a glyph in whole units of its face, y downwards as in a drawing. */
function outlineOf(face: Font, glyph: number): string {
  const steps = face.glyphs.get(glyph).path.commands.map((step) => {
    if (step.type === 'Z') return 'z';
    const at: Readonly<Record<string, unknown>> = { ...step };
    const points = POINTS.filter(([x]) => at[x] !== undefined);
    return (
      step.type +
      points
        .map(
          ([x, y]) => `${String(Math.round(Number(at[x] ?? 0)))} ${String(-Math.round(Number(at[y] ?? 0)))}`,
        )
        .join(' ')
    );
  });
  return steps.join('');
}

/** Paths of the glyphs that were asked for, and where a line of them stands. */
class Glyphs {
  readonly #faces: readonly Font[];
  readonly #ids = new Map<string, string>();
  readonly paths: string[] = [];

  constructor(faces: readonly Font[]) {
    this.#faces = faces;
  }

  /** A weight's own face, then the rest in their order. */
  #faceFor(character: string, bold: boolean): Font {
    const [regular, heavy, ...others] = this.#faces;
    const own = [bold ? heavy : regular, ...others].filter((face) => face !== undefined);
    const face = own.find((each) => each.charToGlyphIndex(character) > 0);
    if (face === undefined) throw new RangeError(`no face of a picture has "${character}"`);
    return face;
  }

  #idOf(face: Font, glyph: number): string | undefined {
    const key = `${String(this.#faces.indexOf(face))}/${String(glyph)}`;
    const id = this.#ids.get(key);
    if (id !== undefined) return id;
    const outline = outlineOf(face, glyph);
    if (outline === '') return undefined;
    const next = `g${this.#ids.size.toString(36)}`;
    this.#ids.set(key, next);
    this.paths.push(`<path id="${next}" d="${outline}"/>`);
    return next;
  }

  /** A line as uses of its glyphs, one after another in the units of the first of its faces. */
  line({ words, size, bold, anchor, x, y }: TextLine, stroke: number | undefined): string {
    const em = this.#faceFor([...words][0] ?? '', bold).unitsPerEm;
    let along = 0;
    const uses = [...words].map((character) => {
      const face = this.#faceFor(character, bold);
      const glyph = face.charToGlyphIndex(character);
      const id = this.#idOf(face, glyph);
      const at = along === 0 ? '' : ` x="${String(Math.round(along))}"`;
      along += ((face.glyphs.get(glyph).advanceWidth ?? 0) * em) / face.unitsPerEm;
      return id === undefined ? '' : `<use xlink:href="#${id}"${at}/>`;
    });
    const scale = size / em;
    const left = String(Math.round((x - anchor * along * scale) * 10) / 10);
    const top = String(Math.round(y * 10) / 10);
    const outlined = stroke === undefined ? '' : ` stroke-width="${String(Math.round(stroke / scale))}"`;
    return `<g transform="translate(${left} ${top})scale(${scale.toPrecision(4).replace(/^0|0+$/g, '')})"${outlined}>${uses.join('')}</g>`;
  }
}

/** What of a text its outlines keep. */
const KEPT = ['transform', 'fill', 'stroke'];

async function outline(svg: string, lang: Lang): Promise<string> {
  const drawing = parseDrawing(svg);
  const glyphs = new Glyphs(await facesOf(lang));
  for (const text of drawing.querySelectorAll('text')) {
    const stroked = (inherited(text, 'stroke') ?? 'none') !== 'none';
    const stroke = stroked ? Number(inherited(text, 'stroke-width') ?? 1) : undefined;
    const group = text.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const name of KEPT) {
      const value = text.getAttribute(name);
      if (value !== null) group.setAttribute(name, value);
    }
    group.innerHTML = textLines(text)
      .map((line) => glyphs.line(line, stroke))
      .join('');
    text.replaceWith(group);
  }
  drawing.setAttribute('xmlns:xlink', 'http://www.w3.org/1999/xlink');
  const defs = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg"><defs>${glyphs.paths.join('')}</defs></svg>`,
    {
      plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }],
    },
  ).data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  // A page's parser read it: only elements without anything inside may be closed in one.
  const markup = drawing.outerHTML
    .replace('<rect width="100%"', `${defs}<rect width="100%"`)
    .replace(/(<(use|path|rect|circle|line)\b[^>]*)><\/\2>/g, '$1/>');
  return `${markup.replaceAll('&nbsp;', '\u00A0')}\n`;
}

/** Changing what is drawn of the same SVG changes this. */
const EDITION = 'outlined 1';

/** @param svg - of {@link standaloneSvg}; what was made of it before is kept with the pictures */
export async function outlinedSvg(svg: string, lang: Lang): Promise<string> {
  const key = pictureKey(EDITION, svg, fingerprintOf(lang));
  const kept = cache.recall(key);
  if (kept !== undefined) return Buffer.from(kept).toString('utf8');
  const outlined = await outline(svg, lang);
  cache.keep(key, Buffer.from(outlined, 'utf8'));
  return outlined;
}
