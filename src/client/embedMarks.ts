/** Runs inside an embedded chart: a tap on a mark, or the arrow keys in a drawing, show its value. */
const tip = document.querySelector<HTMLElement>('.i');
const frame = document.querySelector('main');
let at: Element | undefined;

function show(mark: Element | undefined): void {
  at?.classList.remove('at');
  at = mark;
  if (tip === null || frame === null) return;
  tip.hidden = mark === undefined;
  if (mark === undefined) return;
  mark.classList.add('at');
  tip.textContent = mark.querySelector('title')?.textContent ?? '';
  const [box, room] = [mark.getBoundingClientRect(), frame.getBoundingClientRect()];
  const left = (box.left + box.right - tip.offsetWidth) / 2 - room.left;
  const above = box.top - room.top - tip.offsetHeight - 6;
  tip.style.left = `${String(Math.max(4, Math.min(left, room.width - tip.offsetWidth - 4)))}px`;
  tip.style.top = `${String(above < 0 ? box.bottom - room.top + 6 : above)}px`;
}

/** What stands at a place of the drawing and has a value of its own. */
const markAt = (target: EventTarget | null): Element | undefined => {
  let mark = target instanceof Element ? target : null;
  while (mark?.closest('svg') && !mark.querySelector(':scope>title')) mark = mark.parentElement;
  return mark?.closest('svg') ? mark : undefined;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

for (const drawing of document.querySelectorAll('svg')) {
  const marks = [...drawing.querySelectorAll('title')].flatMap(({ parentElement }) => parentElement ?? []);
  if (marks.length === 0) continue;
  drawing.tabIndex = 0;
  drawing.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const now = marks.findIndex((mark) => mark === at);
    show(marks[now < 0 ? 0 : (now + step + marks.length) % marks.length]);
  });
}
addEventListener('click', ({ target }) => {
  show(markAt(target));
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') show(undefined);
});
