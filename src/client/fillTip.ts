/** What a tip says and where it stands: fetched with the first tip a reader asks for. */
import { cellText } from './rowText.ts';
import type { Mark } from './readChart.ts';

/** A rectangle on the screen. */
export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between a tip and its mark, and between a tip and the edge of the screen. */
const GAP = 6;

const clamp = (value: number, least: number, most: number): number => Math.max(Math.min(value, most), least);

/**
 * Where a tip stands: above its mark, else below, else beside it, never on it and never outside the screen. Where it fits nowhere it
 * takes the side with most room and scrolls.
 *
 * @returns place on the screen and the height there is for it
 */
export function placeTip(
  mark: ScreenBox,
  tip: { width: number; height: number },
  screen: { width: number; height: number },
): { left: number; top: number; height: number } {
  const [left, top] = [GAP, GAP];
  const [right, bottom] = [screen.width - GAP - tip.width, screen.height - GAP];
  const middle = clamp((mark.left + mark.right - tip.width) / 2, left, right);
  const above = mark.top - 2 * GAP;
  const below = bottom - mark.bottom - GAP;
  if (Math.max(above, below) < tip.height) {
    const beside = clamp((mark.top + mark.bottom - tip.height) / 2, top, bottom - tip.height);
    if (mark.right + GAP <= right) return { left: mark.right + GAP, top: beside, height: bottom - beside };
    if (mark.left - GAP - tip.width >= left)
      return { left: mark.left - GAP - tip.width, top: beside, height: bottom - beside };
  }
  if (above >= tip.height || above >= below) {
    const height = Math.min(tip.height, above);
    return { left: middle, top: mark.top - GAP - height, height };
  }
  return { left: middle, top: mark.bottom + GAP, height: Math.min(tip.height, below) };
}

/** Enough for a tip: the table has the rest. */
const MOST = 5;
const LONGEST = 80;
const NOTHING = '—';

/** What stands in a row that the mark's name does not say yet, in short: head and cell. */
function factsOf(row: HTMLTableRowElement | undefined, name: string): [string, HTMLTableCellElement][] {
  const heads = row?.closest('table')?.tHead?.rows[0]?.cells ?? [];
  return [...(row?.cells ?? [])]
    .flatMap((cell, index): [string, HTMLTableCellElement][] => {
      const text = cellText(cell);
      // A short number may stand in the name by chance: the 5 of 15 groups.
      const said = name.includes(text) && (text.length > 3 || !/\d/.test(text));
      return said || text === NOTHING || text.length > LONGEST
        ? []
        : [[heads[index]?.textContent.trim() ?? '', cell]];
    })
    .slice(0, MOST);
}

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

function factList(row: HTMLTableRowElement | undefined, name: string): HTMLElement {
  const facts = element('dl');
  facts.id = 'tip';
  for (const [head, cell] of factsOf(row, name)) {
    const value = element('dd', cellText(cell));
    const printed = cell.querySelector<HTMLElement>('[lang]:not(.cell-name)');
    if (printed) value.lang = printed.lang;
    facts.append(element('dt', head), value);
  }
  return facts;
}

function place(box: HTMLElement, mark: DOMRect): void {
  const { style } = box;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  for (const name of ['left', 'top', 'max-height']) style.removeProperty(name);
  const { left, top, height: room } = placeTip(mark, box.getBoundingClientRect(), { width, height });
  style.setProperty('left', `${String(left + scrollX)}px`);
  style.setProperty('top', `${String(top + scrollY)}px`);
  style.setProperty('max-height', `${String(room)}px`);
}

/** Shows a mark in the tip's box; says whether there is more than its name. */
export function fillTip(
  box: HTMLElement,
  { element: shape, name, link }: Mark,
  row: HTMLTableRowElement | undefined,
  open: string,
): boolean {
  const facts = factList(row, name);
  box.replaceChildren(element('b', name), ...(facts.hasChildNodes() ? [facts] : []));
  if (link) {
    const follow = element('a', open);
    follow.href = link.getAttribute('href') ?? '';
    follow.tabIndex = -1;
    box.append(follow);
  }
  box.hidden = false;
  place(box, shape.getBoundingClientRect());
  return facts.hasChildNodes();
}
