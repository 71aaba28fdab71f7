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

/** Characters of the texts of SVGs, each once; names of elements and attributes do no harm. */
export function lettersOf(svgs: Iterable<string>): string {
  const letters = new Set<string>();
  for (const svg of svgs) for (const letter of svg) letters.add(letter);
  return [...letters].sort().join('');
}

let folder: string | undefined;

/** Where subsets stand while this process runs: many pictures share them. */
function subsetFolder(): string {
  if (folder !== undefined) return folder;
  const made = mkdtempSync(join(tmpdir(), 'ledger-faces-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  folder = made;
  return made;
}

/** The subsets last asked for: pictures that share letters are drawn one after another. */
let cut: { letters: string; files: ReadonlyMap<string, Promise<string>> } | undefined;
let count = 0;

async function writeSubset(file: string, letters: string): Promise<string> {
  const path = join(subsetFolder(), `${String((count += 1))}.ttf`);
  writeFileSync(path, await subsetFont(await faceBytes(file), letters, { targetFormat: 'truetype' }));
  return path;
}

/**
 * Files of the faces' characters that some texts need.
 *
 * @param letters - of {@link lettersOf}
 */
export function fontSubsets(letters: string, files: readonly string[]): Promise<string[]> {
  const known = cut?.letters === letters ? cut.files : new Map<string, Promise<string>>();
  const all = new Map([
    ...known,
    ...files.map((file) => [file, known.get(file) ?? writeSubset(file, letters)] as const),
  ]);
  cut = { letters, files: all };
  return Promise.all(files.map((file) => all.get(file) ?? writeSubset(file, letters)));
}
