/** What of the page its address names. An address is anybody's: percent signs that mean nothing name nothing. */
export function namedElement(hash = location.hash): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
