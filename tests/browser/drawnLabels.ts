/** Labels of the drawing that is shown which lie over another or outside. */
export const MISPLACED = `(() => {
  const svg = [...document.querySelectorAll('.drawing svg')].find((e) => e.getBoundingClientRect().width > 0);
  // A line box is about 1.4 em high; ink touches only where boxes share more than a third of it.
  const slack = 2.5;
  const lineSlack = 5;
  const frame = svg.getBoundingClientRect();
  const boxes = [...svg.querySelectorAll('text')].filter((e) => e.textContent).map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }));
  const out = boxes.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - lineSlack || box.bottom > frame.bottom + lineSlack).map(({ text }) => 'outside: ' + text);
  for (const [index, a] of boxes.entries()) for (const b of boxes.slice(index + 1)) {
    const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
    const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    if (across > slack && down > lineSlack) out.push(a.text + ' × ' + b.text);
  }
  return out;
})()`;

/** Size of the smallest text of the drawings that are shown, in pixels of the screen. */
export const SMALLEST = `Math.min(...[...document.querySelectorAll('.drawing svg')].filter((e) => e.getBoundingClientRect().width > 0).flatMap((svg) => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  return [...svg.querySelectorAll('text')].map((e) => parseFloat(getComputedStyle(e).fontSize) * scale);
}))`;
