/** The current row: its sentence, its cells to correct, and what keeps it from being accepted. */
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { NamedColumn, PageData } from '../pageData.ts';
import { byId, element } from './element.ts';
import { newsOf, problemsOf } from './problemsOf.ts';
import { sentenceOf } from './rowWords.ts';

type Cell = HTMLInputElement | HTMLSelectElement;

const isCell = (target: EventTarget | null): target is Cell =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

export interface RowEditor {
  show: (row: Cells) => void;
  /** To a cell, the first where none is named, with its content selected. */
  edit: (column?: string) => void;
}

/** What the editor reports. */
export interface Edits {
  correct: (column: string, cell: string) => void;
  accept: () => void;
  /** A cell is left: the keys are those of the page again. */
  done: () => void;
}

function showSentence(row: Cells, text: string): void {
  const [before, printed, behind] = sentenceOf(text, row);
  const figure = element('b', 'figure', printed);
  figure.dataset['confidence'] = row.confidence ?? '';
  byId('sentence', HTMLElement).replaceChildren(before, figure, behind);
}

function showAbout(row: Cells): void {
  const level = element('span', 'swatch', row.confidence ?? '');
  level.dataset['confidence'] = row.confidence ?? '';
  const decided = { yes: '✓ accepted', no: '✗ rejected' }[row.accepted ?? ''] ?? 'not decided';
  const where = `${row.id ?? ''}, line ${row.line ?? ''}, at ${row.start ?? ''}: `;
  const printed = element('span', '', row.printed ?? '');
  printed.lang = 'zh';
  const why = element('span', 'why', row.why ?? '');
  why.title = row.why ?? '';
  byId('about', HTMLElement).replaceChildren(
    element('b', `decided decided-${row.accepted ?? ''}`, decided),
    ' ',
    level,
    ' ',
    where,
    printed,
    why,
  );
}

function showNames(form: HTMLFormElement, row: Cells, names: PageData['names']): void {
  for (const output of form.querySelectorAll<HTMLElement>('[data-names]')) {
    const column = output.dataset['names'] as NamedColumn;
    const id = row[column] ?? '';
    const name = names[column].find(([known]) => known === id)?.[1];
    output.textContent = id === '' ? '' : (name ?? 'not in the ledger');
  }
}

/** Problems at their cells and in words; what is merely new in words. */
function showProblems(row: Cells, cells: readonly Cell[], data: PageData): void {
  const problems = problemsOf(row, data);
  const news = problems.length > 0 ? [] : newsOf(row, data);
  byId('problems', HTMLElement).replaceChildren(
    ...problems.map((words) => element('li', 'problem', words)),
    ...news.map((words) => element('li', '', words)),
  );
  for (const cell of cells)
    cell.setAttribute('aria-invalid', String(problems.some((words) => words.startsWith(`${cell.name}:`))));
}

/** Enter keeps a cell, Escape puts back what stood there; with Ctrl the row is accepted as well. */
function wireCells(form: HTMLFormElement, stood: (column: string) => string, edits: Edits): void {
  form.addEventListener('change', ({ target }) => {
    if (isCell(target)) edits.correct(target.name, target.value.trim());
  });
  form.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!isCell(target) || (event.key !== 'Enter' && event.key !== 'Escape') || event.isComposing) return;
    event.preventDefault();
    if (event.key === 'Escape') target.value = stood(target.name);
    target.blur();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) edits.accept();
    else edits.done();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

export function rowEditor(data: PageData, edits: Edits): RowEditor {
  const form = byId('cells', HTMLFormElement);
  const cells = [...form.querySelectorAll<Cell>('input, select')];
  let shown: Cells = {};
  wireCells(form, (column) => shown[column] ?? '', edits);
  return {
    show(row) {
      shown = row;
      showSentence(row, data.text);
      showAbout(row);
      for (const cell of cells) {
        cell.value = row[cell.name] ?? '';
        cell.parentElement?.classList.toggle('filled', cell.value !== '');
      }
      showNames(form, row, data.names);
      showProblems(row, cells, data);
    },
    edit(column = 'value') {
      const cell = cells.find(({ name }) => name === column);
      cell?.focus();
      if (cell instanceof HTMLInputElement) cell.select();
    },
  };
}
