/** Columns and cells that tables of several charts share: always back to the printed words. */
import { t } from '../../i18n/t.ts';
import { wordsNotKept } from '../../format/wordsNotKept.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import type { Cell, Column } from './defineChart.ts';
import { printedLang } from '../../ledger/printedLang.ts';

interface Printed {
  id: string;
  document: string;
  printed: string;
}

/** The phrase as printed, or that it was not kept, linked to its row on the document's page; a dash where the document states nothing. */
export function printedCell(row: Printed | null, lang: Lang): Cell {
  if (row === null) return { text: '—' };
  const path = `/documents/${row.document}/#${row.id}`;
  if (row.printed === '') return { text: wordsNotKept[lang], path };
  return {
    text: row.printed,
    path,
    lang: printedLang(row.document),
  };
}

/** The figure as a reader says it, with its comparator. */
export const figureText = (observation: ObservationRow, lang: Lang): string =>
  formatFigure(observation, lang);

/** What a row was read from, and what had to be inferred. */
export function tracedColumns<Row>(of: (row: Row) => ObservationRow): Column<Row>[] {
  return [
    {
      key: 'comparator',
      label: t('比较词', 'Comparator'),
      value: (row) => of(row).comparator,
      cell: null,
    },
    {
      key: 'observation',
      label: t('原样', 'As printed'),
      value: (row) => of(row).id,
      cell: (row, lang) => printedCell(of(row), lang),
    },
    {
      key: 'note_zh',
      label: t('说明', 'Note'),
      value: (row) => of(row).note_zh,
      cell: null,
    },
    { key: 'note_en', label: t('英文说明', 'Note'), value: (row) => of(row).note_en, cell: null },
  ];
}

/** A place as tables and drawings call it: in full in Chinese, without its kind in English. */
export function placeWords(
  places: readonly { id: string; name_zh: string; short_en: string }[],
  id: string,
): Words {
  const row = places.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`no place ${id}`);
  return { zh: row.name_zh, en: row.short_en };
}
