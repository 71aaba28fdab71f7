const WEB = /^https?:$/;
// What RFC 3986 lets an address hold; anything else could end a brace or a line of some format.
const OUTSIDE = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** An http(s) address with every unusual character percent-encoded; nothing for any other text. */
export function webAddress(text: string): string {
  if (!URL.canParse(text)) return '';
  const { protocol, href } = new URL(text);
  return WEB.test(protocol) ? href.replace(OUTSIDE, encodeURIComponent) : '';
}
