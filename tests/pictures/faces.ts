/** The pictures' fonts as a second program reads them: what is drawn is checked against their own tables. */
import { readFileSync } from 'node:fs';
import { parse, type Font } from 'opentype.js';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Measure } from '../../src/pictures/drawingParts.ts';
import { pictureFonts } from '../../src/pictures/pictureFonts.ts';

const loaded = new Map<string, Font>();

function load(file: string): Font {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(`node_modules/${file}`);
  const font = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  loaded.set(file, font);
  return font;
}

const has = (font: Font, character: string): boolean => font.charToGlyphIndex(character) > 0;

/** Where a language looks for a character: its family in the weight, then the rest in their order. */
function facesOf(lang: Lang, bold: boolean): Font[] {
  const [regular = '', heavy = '', ...others] = pictureFonts[lang].files;
  return [bold ? heavy : regular, ...others].map(load);
}

/** Characters that no face of a language has. */
export function missingGlyphs(words: string, lang: Lang, bold: boolean): string[] {
  const faces = facesOf(lang, bold);
  return [...words].filter(
    (character) => !/\s/.test(character) && !faces.some((font) => has(font, character)),
  );
}

/** Advance of a character in em, from the first face that has it. */
function advance(character: string, faces: readonly Font[]): number {
  const font = faces.find((face) => has(face, character)) ?? faces[0];
  return font === undefined ? 1 : (font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm;
}

/** Width of a text by the fonts' own advances; kerning, which only draws letters together, is left out. */
export function realWidth(lang: Lang): Measure {
  const known = new Map<string, number>();
  return (words, size, bold) => {
    const faces = facesOf(lang, bold);
    let em = 0;
    for (const character of words) {
      const key = `${String(bold)}${character}`;
      const width = known.get(key) ?? advance(character, faces);
      known.set(key, width);
      em += width;
    }
    return em * size;
  };
}
