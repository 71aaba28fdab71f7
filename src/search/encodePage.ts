import { encodeHan } from '../format/encodeHan.ts';

/** Edges of blocks that hold text of their own: without a sign between them the index would read their texts as one. */
const BLOCK_EDGE = /<\/(?:p|li|dd|div|h[2-6]|caption|figcaption|section)>|<small\b/g;

/**
 * A page of the built site as the index takes it: its Chinese told as words, its blocks apart. Astro writes escaped text between
 * tags and nowhere else, so that no parser is needed: pages hold no inline script or style (tested).
 */
export function encodePage(html: string): string {
  return html.replace(BLOCK_EDGE, ' · $&').replace(/>([^<]+)</g, (_, text: string) => `>${encodeHan(text)}<`);
}
