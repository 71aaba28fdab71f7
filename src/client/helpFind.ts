/** On the page for addresses that lead nowhere: reads in the address what may have been meant. It is untrusted: it only becomes text. */

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

/** The section an address would belong to, among links to sections. */
function nearest(links: Iterable<HTMLAnchorElement>, path: string): HTMLAnchorElement | undefined {
  return [...links]
    .filter(({ pathname }) => path.startsWith(pathname))
    .sort((a, b) => b.pathname.length - a.pathname.length)[0];
}

export function helpFind(path = location.pathname): void {
  for (const help of document.querySelectorAll('.not-found')) {
    const input = help.querySelector<HTMLInputElement>('input[name=q]');
    if (input?.value === '') input.value = addressWords(path);
    const section = nearest(help.querySelectorAll<HTMLAnchorElement>('li a'), path);
    const guess = help.querySelector<HTMLElement>('[data-guess]');
    const link = guess?.querySelector('a');
    if (section === undefined || !guess || !link) continue;
    link.href = section.href;
    link.textContent = section.textContent;
    guess.hidden = false;
  }
}
