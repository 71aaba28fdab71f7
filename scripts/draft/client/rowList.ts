/** The rows as a list of links to their marks. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import { element } from './element.ts';
import { aboutOf, figureOf } from './rowWords.ts';

const STATE: Readonly<Record<string, string>> = { yes: '✓', no: '✗' };
const STATE_WORD: Readonly<Record<string, string>> = { yes: 'accepted', no: 'rejected' };

function shownRow(row: Cells): HTMLLIElement {
  const item = element('li', '');
  const link = element('a', 'row');
  const id = row.id ?? '';
  link.id = `row-${id}`;
  link.href = `#mark-${id}`;
  link.dataset['rows'] = id;
  link.dataset['accepted'] = row.accepted ?? '';
  const state = element('span', 'state', STATE[row.accepted ?? ''] ?? '');
  state.title = STATE_WORD[row.accepted ?? ''] ?? 'not decided';
  const level = element('span', 'swatch', '');
  level.dataset['confidence'] = row.confidence ?? '';
  level.title = `confidence: ${row.confidence ?? ''}`;
  const name = element('span', 'name', row.indicator_zh === '' ? (row.indicator ?? '') : row.indicator_zh);
  name.lang = 'zh';
  const figure = element('span', 'amount', figureOf(row));
  figure.lang = 'zh';
  link.append(state, level, name, figure, element('span', 'about', aboutOf(row)));
  item.append(link);
  return item;
}

export interface RowList {
  paint: (rows: readonly Cells[]) => void;
  show: (shown: ReadonlySet<string>) => void;
  linkOf: (id: string) => HTMLElement | undefined;
}

/** Draws anew only the rows that are otherwise than before. */
export function rowList(list: HTMLElement): RowList {
  let drawn = new Map<Cells, HTMLLIElement>();
  const linkOf = (id: string): HTMLElement | undefined => document.getElementById(`row-${id}`) ?? undefined;
  return {
    paint(rows) {
      drawn = new Map(rows.map((row) => [row, drawn.get(row) ?? shownRow(row)]));
      const items = [...drawn.values()];
      // Item by item, so that the list keeps its place.
      if (items.length !== list.children.length) list.replaceChildren(...items);
      else
        for (const [at, item] of items.entries())
          if (list.children[at] !== item) list.children[at]?.replaceWith(item);
    },
    show(shown) {
      for (const [row, item] of drawn) item.hidden = !shown.has(row.id ?? '');
    },
    linkOf,
  };
}
