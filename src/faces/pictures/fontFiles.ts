import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Lang } from '../../i18n/lang.ts';
import { pictureFonts } from './pictureFonts.ts';

// Bundled code stands elsewhere: packages and files are found from the project's root.
const require = createRequire(join(process.cwd(), 'package.json'));

/** Where a language's faces stand on this machine, in the order of {@link pictureFonts}. */
export const fontFiles = (lang: Lang): string[] =>
  pictureFonts[lang].files.map((file) => (file.startsWith('./') ? resolve(file) : require.resolve(file)));
