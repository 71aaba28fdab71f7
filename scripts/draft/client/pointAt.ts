/** How much of a pane's height, above and below, is too near the edge to read on. */
const EDGE = 0.2;

/** Whether it can be read where it is; in a pane that does not scroll everything stays. */
function isInMiddle(mark: HTMLElement, pane: Element | null): boolean {
  if (pane === null || pane.scrollHeight <= pane.clientHeight) return true;
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  const edge = frame.height * EDGE;
  return top > frame.top + edge && bottom < frame.bottom - edge;
}

/** Marks the current row in both panes and brings it into sight; a text that need not move stays. */
export function pointAt(marks: readonly HTMLElement[], link: HTMLElement | undefined): void {
  for (const old of document.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  const both = link === undefined ? marks : [...marks, link];
  for (const shown of both) shown.setAttribute('aria-current', 'true');
  for (const shown of both.filter((one) => one === marks[0] || one === link))
    if (!isInMiddle(shown, shown.closest('#text, #rows'))) shown.scrollIntoView({ block: 'center' });
}
