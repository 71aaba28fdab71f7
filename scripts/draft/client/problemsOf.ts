/** What keeps a row from being accepted: the rules the ledger holds its observations to, as far as a page can look. */
import { checkObservation } from '../../../src/ledger/checkObservation.ts';
import type { Cells } from '../../../src/ledger/draft/derivedCells.ts';
import type { PageData } from '../pageData.ts';
import { isId, isNumber, isPeriod } from './spelled.ts';

const LONGEST_PRINTED = 24;
const PERIODS = 'YYYY, YYYY/YYYY, /YYYY or YYYY-MM/YYYY-MM';

type Known = Pick<PageData, 'text' | 'units' | 'names'>;

function badWords({ printed = '', start = '' }: Cells, text: string): string[] {
  if (printed === '' || printed.length > LONGEST_PRINTED)
    return [`printed: expected 1 to ${String(LONGEST_PRINTED)} characters; select words and press p`];
  return text.startsWith(printed, Number(start))
    ? []
    : [`printed: “${printed}” is not at ${start} of this text; select the words and press p`];
}

function badNames(row: Cells, names: PageData['names']): string[] {
  const isUnknown = (column: keyof PageData['names']): boolean =>
    !names[column].some(([id]) => id === row[column]);
  const unknown = (['body', 'breakdown'] as const).filter(
    (column) => (row[column] ?? '') !== '' && isUnknown(column),
  );
  return [
    ...(isId(row.indicator ?? '')
      ? []
      : ['indicator: expected an id; a new one gets a row in indicators.csv']),
    ...(isUnknown('place') ? ['place: expected an id of data/places.csv'] : []),
    ...unknown.map((column) => `${column}: no such id in the ledger`),
  ];
}

function badSpelling(row: Cells): string[] {
  return [
    ...(isNumber(row.value ?? '') ? [] : ['value: expected a number such as 12.5 or -3']),
    ...(row.unit === '' ? ['unit: expected the unit as printed'] : []),
    ...(['period', 'reference_period'] as const)
      .filter((column) => !isPeriod(row[column] ?? ''))
      .map((column) => `${column}: expected ${PERIODS}`),
  ];
}

function badTogether(row: Cells): string[] {
  const read = {
    ...Object.fromEntries(
      ['reference_period', 'rank_of', 'rank_scope', 'vintage'].map((column) => [column, row[column] ?? '']),
    ),
    ...row,
    start: row.start === '' ? null : Number(row.start),
  } as unknown as Parameters<typeof checkObservation>[0];
  return checkObservation(read).map(({ column, expected, fix }) => `${column}: expected ${expected}; ${fix}`);
}

/** @returns sentences, none where the row may be accepted */
export function problemsOf(row: Cells, known: Known): string[] {
  const alone = [...badSpelling(row), ...badNames(row, known.names), ...badWords(row, known.text)];
  return alone.length > 0 ? alone : badTogether(row);
}

/** What the ledger has to learn before it can take the row: no mistake of the row. */
export function newsOf(row: Cells, { units, names }: Known): string[] {
  return [
    ...(units.some(({ printed }) => printed === row.unit)
      ? []
      : [`unit: “${row.unit ?? ''}” is new and needs a row in data/units.csv`]),
    ...(names.indicator.some(([id]) => id === row.indicator)
      ? []
      : [`indicator: ${row.indicator ?? ''} is new and needs a row in indicators.csv`]),
  ];
}
