/** Chinese names of columns and of the words a cell may hold, as the codebook has them. */
import { columnMeta } from '../../src/ledger/column.ts';
import { observations } from '../../src/ledger/observations.ts';

const metaOf = (column: string) => {
  const schema = Object.entries(observations.row.shape).find(([name]) => name === column)?.[1];
  return schema === undefined ? undefined : columnMeta(schema);
};

/** Columns that only a draft has. */
const OWN: Readonly<Record<string, { zh: string; about: string }>> = {
  indicator_zh: { zh: '原文的名称', about: 'The words of the document that name what is counted' },
};

export function labelOf(column: string): { zh: string; about: string } {
  const meta = metaOf(column);
  return OWN[column] ?? { zh: meta?.label.zh ?? '', about: meta?.about?.en ?? '' };
}

/** Allowed words of a column with their Chinese; none where any text may stand. */
export function choicesOf(column: string): [word: string, label: string][] {
  const meta = metaOf(column);
  return (meta?.allowed ?? []).map((word) => [
    word,
    word === '' ? '–' : `${word} ${meta?.vocabulary?.[word]?.zh ?? ''}`.trim(),
  ]);
}
