/**
 * Faces the pictures are drawn with: system faces would make every machine's pictures different. The Latin ones come from the
 * registry; the Chinese ones are kept here, because the package that has them brings seven weights more, eighty megabytes.
 */
import type { Lang } from '../../i18n/lang.ts';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import subsetFont from 'subset-font';

export interface PictureFonts {
  family: string;
  /** Files of packages or of this folder: regular, bold, and where to look for signs these lack. */
  files: readonly string[];
}

const sans = (name: string): string => `@expo-google-fonts/noto-sans/${name}.ttf`;
const chinese = (name: string): string => `./src/faces/pictures/fonts/NotoSansSC-${name}.woff2`;

/** Two families, because English quotes and points are half as wide as the Chinese ones at the same code points. */
export const pictureFonts: Readonly<Record<Lang, PictureFonts>> = {
  zh: {
    family: 'Noto Sans SC',
    files: [chinese('Regular'), chinese('Bold')],
  },
  en: {
    family: 'Noto Sans',
    files: [sans('400Regular/NotoSans_400Regular'), sans('700Bold/NotoSans_700Bold'), chinese('Regular')],
  },
};

// Bundled code stands elsewhere: packages and files are found from the project's root.
const require = createRequire(join(process.cwd(), 'package.json'));

/** Where a language's faces stand on this machine, in the order of {@link pictureFonts}. */
export const fontFiles = (lang: Lang): string[] =>
  pictureFonts[lang].files.map((file) => (file.startsWith('./') ? resolve(file) : require.resolve(file)));

const known = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** A face as TrueType, unpacked once. One at a time: the unpacker gives its own memory away, which the next call writes over. */
export function faceBytes(file: string): Promise<Buffer> {
  const unpacked = known.get(file);
  if (unpacked !== undefined) return unpacked;
  const face = last.catch(() => undefined).then(async () => convert(await readFile(file), 'truetype'));
  known.set(file, face);
  last = face;
  return face;
}

/** Characters of an SVG's texts, and more: names of elements and attributes do no harm. */
const charactersOf = (svg: string): string => [...new Set(svg)].sort().join('');

/** Subsets of the last characters asked for: the pictures of one chart are drawn one after another. */
let cut: { characters: string; faces: Map<string, Promise<Buffer>> } = { characters: '', faces: new Map() };

function faceOf(file: string, characters: string): Promise<Buffer> {
  if (cut.characters !== characters) cut = { characters, faces: new Map() };
  const kept = cut.faces.get(file);
  if (kept !== undefined) return kept;
  const face = faceBytes(file).then((bytes) => subsetFont(bytes, characters, { targetFormat: 'truetype' }));
  cut.faces.set(file, face);
  return face;
}

/** Runs something with files of the faces' characters that an SVG needs, or several together. */
export async function withFontSubsets<Result>(
  svg: string,
  files: readonly string[],
  use: (subsets: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const characters = charactersOf(svg);
  const folder = mkdtempSync(join(tmpdir(), 'ledger-faces-'));
  try {
    const subsets: string[] = [];
    for (const [index, file] of files.entries()) {
      const subset = join(folder, `${String(index)}.ttf`);
      writeFileSync(subset, await faceOf(file, characters));
      subsets.push(subset);
    }
    return await use(subsets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
