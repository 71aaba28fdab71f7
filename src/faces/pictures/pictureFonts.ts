/**
 * Faces the pictures are drawn with: system faces would make every machine's pictures different. The Latin ones come from the
 * registry; the Chinese ones are kept here, because the package that has them brings seven weights more, eighty megabytes.
 */
import type { Lang } from '../../i18n/lang.ts';

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
