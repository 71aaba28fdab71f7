import type { Page } from 'playwright-core';

/**
 * Runs in the page. Text that is cut off, lies over other text or cannot be scrolled to; drawings are left out, since they scale as a
 * whole and have a test of their own.
 */
const FIND = `(() => {
  const wrong = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) wrong.push('scrolls sideways by ' + (root.scrollWidth - innerWidth) + ' px');
  // Folded away, for screen readers only, or a drawing.
  const unseen = (e) => {
    if (e.closest('svg, script, style, select, datalist') !== null || !e.checkVisibility({ visibilityProperty: true })) return true;
    for (let up = e; up; up = up.parentElement) if (getComputedStyle(up).clipPath === 'inset(50%)') return true;
    return e.closest('.skip:not(:focus)') !== null;
  };
  // A breadcrumb may end in dots where the heading below says the same in full.
  const repeated = (e) => getComputedStyle(e).textOverflow === 'ellipsis' && document.querySelector('h1').textContent.includes(e.textContent.trim());
  const name = (e) => e.tagName.toLowerCase() + (e.className ? '.' + String(e.className).split(' ')[0] : '') + ' “' + e.textContent.trim().slice(0, 30) + '”';
  const cuts = (value) => value === 'hidden' || value === 'clip';
  for (const e of document.body.querySelectorAll('*')) {
    if (e.clientWidth === 0 || unseen(e) || repeated(e)) continue;
    const { overflowX, overflowY } = getComputedStyle(e);
    if (cuts(overflowX) && e.scrollWidth > e.clientWidth + 1) wrong.push('cut off at the side: ' + name(e));
    if (cuts(overflowY) && e.scrollHeight > e.clientHeight + 1) wrong.push('cut off below: ' + name(e));
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || unseen(e) || repeated(e)) continue;
    const scroller = e.closest('.table-scroll, pre, .t');
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2) continue;
      if (scroller) {
        const frame = scroller.getBoundingClientRect();
        if (box.right > frame.right || box.left < frame.left) continue;
      } else if (box.right > innerWidth + 1 || box.left < -1) wrong.push('off the screen: ' + name(e));
      boxes.push({ box, e });
    }
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of boxes.entries()) {
    for (const two of boxes.slice(index + 1)) {
      if (two.box.top >= one.box.bottom) break;
      if (one.e === two.e) continue;
      const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
      const down = Math.min(one.box.bottom, two.box.bottom) - two.box.top;
      // The box of a glyph is higher than its ink: lines of one paragraph share about a quarter of it.
      if (across > 2 && down > 0.4 * Math.min(one.box.height, two.box.height)) wrong.push(name(one.e) + ' lies over ' + name(two.e));
    }
  }
  return [...new Set(wrong)];
})()`;

/** Everything on a page that does not fit at its present size. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(FIND);
}

async function setText(page: Page, standard: number, fixed: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed } });
}

/** The reader's own setting of twice the usual text: everything in rem and em follows, media queries too. */
export const doubleText = (page: Page): Promise<void> => setText(page, 32, 26);

/** The setting of a reader who has none. */
export const usualText = (page: Page): Promise<void> => setText(page, 16, 13);
