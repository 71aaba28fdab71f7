/** Faces the pictures are drawn with, from the registry: system faces would make every machine's pictures different. */
import type { Lang } from '../i18n/lang.ts';

export interface PictureFonts {
  family: string;
  /** Files as packages name them: regular, bold, and where to look for signs these lack. */
  files: readonly string[];
}

const sans = (name: string): string => `@expo-google-fonts/noto-sans/${name}.ttf`;
const chinese = (name: string): string => `@expo-google-fonts/noto-sans-sc/${name}.ttf`;

/** Two families, because English quotes and points are half as wide as the Chinese ones at the same code points. */
export const pictureFonts: Readonly<Record<Lang, PictureFonts>> = {
  zh: {
    family: 'Noto Sans SC',
    files: [chinese('400Regular/NotoSansSC_400Regular'), chinese('700Bold/NotoSansSC_700Bold')],
  },
  en: {
    family: 'Noto Sans',
    files: [
      sans('400Regular/NotoSans_400Regular'),
      sans('700Bold/NotoSans_700Bold'),
      chinese('400Regular/NotoSansSC_400Regular'),
    ],
  },
};
