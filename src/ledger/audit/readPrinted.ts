/** Independent readings of printed phrases, by table: the audit compares them with what the row says. */
import type { Ledger } from '../loadLedger.ts';
import { readFigures } from '../reading/readFigures.ts';
import { readDeadline } from '../reading/readDeadline.ts';
import type { Reading } from './auditRow.ts';
import { UNREADABLE } from './unreadableRows.ts';

type RowOf<Key extends keyof Ledger> = Ledger[Key][number];
type Readers = { [Key in keyof Ledger]?: (row: RowOf<Key>, ledger: Ledger) => Reading | undefined };

interface Named {
  id: string;
  printed_forms: readonly string[];
}

/** Exactly one of the named things must list the printed form. */
function readName(column: string, printed: string, named: readonly Named[]): Reading {
  const found = named.filter(({ printed_forms: forms }) => forms.includes(printed));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { values: { [column]: only.id } };
  return {
    values: { [column]: `${found.length === 0 ? 'nothing' : 'more than one'} is printed “${printed}”` },
  };
}

/**
 * The figure of the phrase that is the row's, or the first: a phrase may hold several (7.9%9%). A later value of a list
 * does not repeat which way it goes, so only its magnitude is read; an unstated unit is not read at all.
 */
function readObservation(row: RowOf<'observations'>): Reading {
  const why = UNREADABLE[row.id];
  if (why !== undefined) return { unreadable: why.en };
  const figures = readFigures(row.printed);
  const readings = figures.map(({ value, unit, comparator, signed }) => ({
    value: !signed && row.value < 0 ? -value : value,
    unit: unit ?? row.unit,
    comparator,
  }));
  const same = readings.find(
    ({ value, unit, comparator }) =>
      value === row.value && unit === row.unit && comparator === row.comparator,
  );
  const [first] = readings;
  if (first === undefined) return { values: { value: 'no figure (make the phrase hold it)' } };
  return { values: { ...(same ?? first) } };
}

const RECIPIENT_WORDS: Readonly<Record<string, string>> = {
  区县: 'county',
  '乡镇(街道)': 'township',
  国家级开发开放平台: 'zone',
};

/** Tables whose phrase can be read; in the others the phrase only marks where a row stands. */
export const readPrinted: Readers = {
  awards: ({ printed }, { places }) => readName('place', printed, places),
  measures: ({ printed }) => ({ values: { name_zh: printed } }),
  measureRecipients: ({ printed }) => ({
    values: { recipient: RECIPIENT_WORDS[printed] ?? `nobody is called “${printed}”` },
  }),
  measureAgencies: ({ printed }, { agencies }) =>
    readName(
      'agency',
      printed,
      agencies.filter(({ level }) => level === 'municipal'),
    ),
  processSteps: ({ printed }) => {
    const deadline = readDeadline(printed);
    return deadline === undefined ? undefined : { values: { deadline } };
  },
  tasks: ({ printed }) => ({ values: { no: Number(/^\d+(?=\.)/.exec(printed)?.[0] ?? Number.NaN) } }),
  taskAgencies: ({ printed }, { agencies }) =>
    readName(
      'agency',
      printed,
      agencies.filter(({ level }) => level !== 'municipal'),
    ),
  observations: readObservation,
};
