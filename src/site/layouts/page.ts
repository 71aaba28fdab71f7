import type { Lang } from '../../i18n/lang.ts';
import { filePath, localPath } from '../../i18n/paths.ts';

/** What a page or a component is made with, and how it leads to others: `const { lang, rows, to } = page(Astro);` */
export function page<Props extends { lang: Lang }>({ props }: { props: Props }) {
  const base = import.meta.env.BASE_URL;
  return {
    ...props,
    base,
    /** Address of a page in the reader's language. */
    to: (path: string): string => localPath(path, props.lang, base),
    /** Address of a file, the same in every language. */
    file: (path: string): string => filePath(path, base),
  };
}
