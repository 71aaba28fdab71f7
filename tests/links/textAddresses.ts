/** Characters an address may be made of (RFC 3986) without brackets, which Markdown puts around them and ours do not hold. */
const ADDRESS = String.raw`[\w\-.~:/?#@!$&'*+,;=%]*`;
/** Punctuation of the sentence around an address, not its own. */
const AFTER = /[.,;:!?'*]+$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds the addresses of one origin in any text: a citation, a snippet, a feed. */
export function textAddresses(origin: string): (text: string) => string[] {
  const pattern = new RegExp(`${escaped(origin)}(?![\\w.:-])${ADDRESS}`, 'g');
  return (text) =>
    text.includes(origin) ? [...text.matchAll(pattern)].map(([found]) => found.replace(AFTER, '')) : [];
}
