/** On the page for addresses that lead nowhere: reads in the address what may have been meant. It is untrusted: it only becomes text. */
import { addressWords } from './addressWords.ts';

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
