/** The whole text, line by line, with every figure and every unread digit marked. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';
import { cutLine, type Piece, type Span } from './cutLine.ts';
import { element } from './element.ts';
import { findWords } from './findWords.ts';
import type { SelectedWords } from './newRow.ts';

type Mark = Span & ({ row: Cells } | { why: string });

interface Line extends Span {
  shown: HTMLElement;
}

function linesOf(text: string): Span[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

const markOf = (row: Cells): Mark => {
  const start = Number(row.start);
  return { start, end: start + (row.printed ?? '').length, row };
};

/** Digits that are no row, quiet where a rule says why, loud where none does. */
function digits(words: string, why: string, start: number): HTMLElement {
  const shown = element(why === '' ? 'mark' : 'span', why === '' ? 'unread' : 'explained', words);
  shown.dataset['start'] = String(start);
  shown.title = why === '' ? 'No rule explains these digits: are they a figure?' : `No figure: ${why}`;
  return shown;
}

function figure(words: string, rows: readonly Cells[], isFirst: boolean): HTMLElement {
  const [row = {}] = rows;
  const link = element('a', 'figure', words);
  link.href = `#row-${row.id ?? ''}`;
  if (isFirst) link.id = `mark-${row.id ?? ''}`;
  link.dataset['rows'] = rows.map(({ id }) => id).join(' ');
  link.dataset['confidence'] = row.confidence ?? '';
  link.dataset['accepted'] = row.accepted ?? '';
  link.title = [row.indicator_zh, row.confidence, row.why].filter(Boolean).join(' · ');
  return link;
}

function shownPiece({ start, end, marks }: Piece<Mark>, text: string): Node {
  const words = text.slice(start, end);
  const rows = marks.flatMap((mark) => ('row' in mark ? [mark.row] : []));
  if (rows.length > 0) return figure(words, rows, Number(rows[0]?.start) === start);
  const [mark] = marks;
  return mark !== undefined && 'why' in mark
    ? digits(words, mark.why, mark.start)
    : document.createTextNode(words);
}

export interface TextPane {
  /** Draws the lines again in which a row is otherwise than before. */
  paint: (rows: readonly Cells[], before: readonly Cells[]) => void;
  /** Marks of a row, in the text's order. */
  marksOf: (id: string) => HTMLElement[];
  selected: () => SelectedWords | undefined;
  /** Lights words wherever they stand; the first of them comes into sight where that is asked. */
  find: (words: string, isAsked: boolean) => void;
  /** Selects unread digits and brings them into sight. */
  select: (start: number) => void;
  /** Rows the filters leave out are quiet in the text too. */
  show: (shown: ReadonlySet<string>) => void;
}

/** The words selected in a line: what a selection takes of the next line is left out. */
function selectedIn(lines: readonly Line[], text: string): SelectedWords | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const line = lines.find(({ shown }) => shown.contains(range.startContainer));
  if (line === undefined) return undefined;
  const ahead = document.createRange();
  ahead.setStart(line.shown, 0);
  ahead.setEnd(range.startContainer, range.startOffset);
  const from = line.start + ahead.toString().length;
  const words = text.slice(from, Math.min(from + range.toString().length, line.end));
  const printed = words.trim();
  return printed === '' ? undefined : { start: from + words.indexOf(printed), printed };
}

export function textPane(pane: HTMLElement, { text, unread, rows: first }: PageData): TextPane {
  const headings = new Set(first.flatMap(({ section = '' }) => section.split('　')));
  const lines = linesOf(text).map((span, at): Line => {
    const words = text.slice(span.start, span.end).trim();
    const shown = element('p', headings.has(words) ? 'heading' : words === '' ? 'blank' : '');
    shown.dataset['line'] = String(at + 1);
    return { ...span, shown };
  });
  pane.replaceChildren(...lines.map(({ shown }) => shown));
  const others = unread.map(({ start, text: found, why = '' }): Mark => ({
    start,
    end: start + found.length,
    why,
  }));
  return {
    paint(rows, before) {
      const changed = [
        ...rows.filter((row) => !before.includes(row)),
        ...before.filter((row) => !rows.includes(row)),
      ];
      const marks = [...rows.map(markOf), ...others];
      const dirty =
        before.length === 0
          ? lines
          : lines.filter((line) =>
              cutLine(line, changed.map(markOf)).some((piece) => piece.marks.length > 0),
            );
      for (const line of dirty)
        line.shown.replaceChildren(...cutLine(line, marks).map((piece) => shownPiece(piece, text)));
    },
    marksOf: (id) => [...pane.querySelectorAll<HTMLElement>(`[data-rows~="${CSS.escape(id)}"]`)],
    selected: () => selectedIn(lines, text),
    find(words, isAsked) {
      const line = findWords(
        lines.map(({ shown }) => shown),
        words,
      );
      if (isAsked) line?.scrollIntoView({ block: 'center' });
    },
    select(start) {
      const digits = pane.querySelector(`[data-start="${String(start)}"]`);
      if (digits === null) return;
      digits.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(digits);
    },
    show(shown) {
      for (const figure of pane.querySelectorAll<HTMLElement>('[data-rows]'))
        figure.classList.toggle(
          'left-out',
          !(figure.dataset['rows'] ?? '').split(' ').some((id) => shown.has(id)),
        );
    },
  };
}
