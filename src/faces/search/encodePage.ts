import { encodeHan } from '../../format/encodeHan.ts';
import { nameWord } from '../../format/nameWord.ts';

/** Edges of blocks that hold text of their own: without a sign between them the index would read their texts as one. */
const BLOCK_EDGE = /<\/(?:p|li|dd|div|h[2-6]|caption|figcaption|section)>|<small\b/g;

/**
 * A page of the built site as the index takes it: its Chinese told as words, its blocks apart. Astro writes escaped text between
 * tags and nowhere else, so that no parser is needed: pages hold no inline script or style (tested).
 *
 * @param names what the page is about is called: each is one word more, which only who asks for all of the name asks for
 */
export function encodePage(html: string, names: readonly string[] = []): string {
  const named =
    names.length === 0 ? '' : `<i data-pagefind-meta="names:${names.map(nameWord).join(' ')}"></i>`;
  return html
    .replace(/<main\b[^>]*>/, (main) => main + named)
    .replace(BLOCK_EDGE, ' · $&')
    .replace(/>([^<]+)</g, (_, text: string) => `>${encodeHan(text)}<`);
}
