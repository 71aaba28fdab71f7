/**
 * Exactly what the component JsonLd writes: a block of data, which no browser runs and no policy concerns. A `<` inside one would be
 * able to end it, so a block with one is none, and stays behind as the inline script it then is.
 */
const DATA_BLOCK = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** The texts of a page's data blocks. */
export const dataBlocks = (html: string): string[] =>
  [...html.matchAll(DATA_BLOCK)].map(([, block = '']) => block);

export const withoutDataBlocks = (html: string): string => html.replace(DATA_BLOCK, '');
