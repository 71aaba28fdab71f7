/** Addresses in a style sheet. */
export const styleReferences = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, quoted, single, bare]) => quoted ?? single ?? bare ?? '',
  );
