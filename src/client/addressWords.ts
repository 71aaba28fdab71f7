/** What may stand in a search: an address is anybody's, a query is short and plain. */
const LONGEST_QUERY = 60;

/** Without the mistakes of percent signs that a typed address can have. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * The words of an address that led nowhere, for a search.
 *
 * @returns the last part with letters in it, as words; empty where there is none
 */
export function addressWords(path: string): string {
  const parts = path.split('/').map((part) =>
    decoded(part)
      .replace(/\.\w+$/, '')
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim(),
  );
  const told = parts.filter((part) => /\p{Letter}/u.test(part) && !/^(en|index|404)$/i.test(part));
  return (told.at(-1) ?? '').slice(0, LONGEST_QUERY);
}
