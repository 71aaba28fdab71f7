// Characters nobody sees, or that reorder the text around them.
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// Line ends of every kind and control characters.
const BREAKS = /[\s\p{Cc}\u2028\u2029]+/gu;

/** Any text → one line of visible characters: formats made of lines and tags cannot be broken out of with it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').replace(BREAKS, ' ').trim();
}
