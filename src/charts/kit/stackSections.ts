/** What takes some height of a drawing, in lines. */
interface Tall {
  height: number;
}

/** Things under one head, which takes some height of its own. */
export interface Section {
  head: number;
  items: readonly Tall[];
}

type Stacked<Own extends Section> = Omit<Own, 'items'> & {
  items: (Own['items'][number] & { top: number })[];
  top: number;
  bottom: number;
};

/**
 * Puts sections one under the other, and under the head of each its things: where each begins and ends, counted from the top.
 *
 * @param between two sections
 */
export function stackSections<Own extends Section>(
  sections: readonly Own[],
  between = 0,
): { sections: Stacked<Own>[]; bottom: number } {
  let y = 0;
  const placed = sections.map((section) => {
    const top = y;
    y += section.head;
    const items = section.items.map((item: Own['items'][number]) => {
      const stacked = { ...item, top: y };
      y += item.height;
      return stacked;
    });
    const bottom = y;
    y += between;
    return { ...section, items, top, bottom };
  });
  return { sections: placed, bottom: placed.at(-1)?.bottom ?? 0 };
}
