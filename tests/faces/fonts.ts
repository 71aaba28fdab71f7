/** The pictures' fonts as a second program reads them: what is drawn is checked against their own tables. */
import { parse, type Font } from 'opentype.js';
import type { Lang } from '../../src/i18n/lang.ts';
import type { Measure } from '../../src/faces/pictures/drawingParts.ts';
import { faceBytes, fontFiles } from '../../src/faces/pictures/pictureFonts.ts';

async function load(file: string): Promise<Font> {
  const bytes = await faceBytes(file);
  return parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const faces: Readonly<Record<Lang, Font[]>> = {
  zh: await Promise.all(fontFiles('zh').map(load)),
  en: await Promise.all(fontFiles('en').map(load)),
};

const has = (font: Font, character: string): boolean => font.charToGlyphIndex(character) > 0;

/** Where a language looks for a character: its family in the weight, then the rest in their order. */
function facesOf(lang: Lang, bold: boolean): Font[] {
  const [regular, heavy, ...others] = faces[lang];
  return [bold ? heavy : regular, ...others].filter((font) => font !== undefined);
}

/** Characters that no face of a language has. */
export function missingGlyphs(words: string, lang: Lang, bold: boolean): string[] {
  const known = facesOf(lang, bold);
  return [...words].filter(
    (character) => !/\s/.test(character) && !known.some((font) => has(font, character)),
  );
}

/** Advance of a character in em, from the first face that has it. */
function advance(character: string, known: readonly Font[]): number {
  const font = known.find((face) => has(face, character)) ?? known[0];
  return font === undefined ? 1 : (font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm;
}

/** Width of a text by the fonts' own advances; kerning, which only draws letters together, is left out. */
export function realWidth(lang: Lang): Measure {
  const known = new Map<string, number>();
  return (words, size, bold) => {
    const own = facesOf(lang, bold);
    let em = 0;
    for (const character of words) {
      const key = `${String(bold)}${character}`;
      const width = known.get(key) ?? advance(character, own);
      known.set(key, width);
      em += width;
    }
    return em * size;
  };
}
