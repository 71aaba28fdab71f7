import { max, median, min, sum } from 'd3';
import type { PlainCell } from '../ledger/codebook.ts';

interface ValueCount {
  value: string;
  count: number;
}

/** A stretch of a number line, its upper end excluded but for the last, and how many values lie in it. */
interface Bin {
  from: number;
  to: number;
  count: number;
}

interface Common {
  rows: number;
  missing: number;
  /** Share of rows without a value, in per cent. */
  missingPercent: number;
  /** How many different values there are. */
  distinct: number;
  /** The first value there is. */
  example: string | undefined;
}

/** The distribution of a column, in the form that suits what it holds. */
export type ColumnSummary = Common &
  (
    | { form: 'values'; values: readonly ValueCount[]; others: { values: number; rows: number } }
    | { form: 'numbers'; least: number; median: number; most: number; bins: readonly Bin[] }
    | { form: 'days'; days: readonly string[] }
    | { form: 'texts'; shortest: number; longest: number }
    | { form: 'nothing' }
  );

/** How a column is to be read. */
interface ColumnKind {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Its closed list of values, in the order in which everything lists them. */
  allowed?: readonly string[] | undefined;
  /** Its values are keys of another table. */
  linked?: boolean;
}

const BINS = 12;
/** Values shown by name; a closed list is shown whole. */
const SHOWN = 6;

const countValues = (words: readonly string[]): ValueCount[] =>
  [...Map.groupBy(words, (word) => word)].map(([value, { length }]) => ({ value, count: length }));

/** Whole numbers of few values get a bin each; others are spread over {@link BINS} equal stretches. */
export function binNumbers(sorted: readonly number[]): Bin[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const whole = sorted.every((value) => Number.isInteger(value));
  const single = whole && most - least < BINS;
  const number = single ? most - least + 1 : least === most ? 1 : BINS;
  const step = single ? 1 : (most - least) / number || 1;
  const bins = Array.from({ length: number }, (_, index) => ({
    from: least + index * step,
    to: least + (index + 1) * step,
    count: 0,
  }));
  for (const value of sorted) {
    const bin = bins[Math.min(number - 1, Math.floor((value - least) / step))];
    if (bin !== undefined) bin.count += 1;
  }
  return bins;
}

function summariseNumbers(values: readonly number[], common: Common): ColumnSummary {
  const [least = 0, most = 0] = [min(values), max(values)];
  return {
    ...common,
    form: 'numbers',
    least,
    median: median(values) ?? 0,
    most,
    bins: binNumbers([...values].sort((a, b) => a - b)),
  };
}

function summariseClosed(
  words: readonly string[],
  allowed: readonly string[],
  common: Common,
): ColumnSummary {
  const counts = new Map(countValues(words).map(({ value, count }) => [value, count]));
  const values = allowed
    .filter((value) => value !== '')
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
  return { ...common, form: 'values', values, others: { values: 0, rows: 0 } };
}

/** Values most of which stand once are texts, not names of a kind, unless they are keys. */
function summariseWords(words: readonly string[], linked: boolean, common: Common): ColumnSummary {
  const counts = countValues(words).sort((a, b) => b.count - a.count);
  const free = linked ? counts.length === words.length : counts.length > words.length / 2;
  if (free) {
    const lengths = words.map((word) => [...word].length);
    return { ...common, form: 'texts', shortest: Math.min(...lengths), longest: Math.max(...lengths) };
  }
  const rest = counts.slice(SHOWN);
  const others = { values: rest.length, rows: sum(rest, ({ count }) => count) };
  return { ...common, form: 'values', values: counts.slice(0, SHOWN), others };
}

/** What a column holds: how full it is, and how its values are spread. */
export function summariseColumn(
  cells: readonly PlainCell[],
  { type, allowed, linked = false }: ColumnKind,
): ColumnSummary {
  const present = cells.filter((cell) => cell !== null && cell !== '');
  const words = present.map(String);
  const common: Common = {
    rows: cells.length,
    missing: cells.length - present.length,
    missingPercent: ((cells.length - present.length) / cells.length) * 100,
    distinct: new Set(words).size,
    example: words[0],
  };
  if (present.length === 0) return { ...common, form: 'nothing' };
  if (type === 'boolean') return summariseClosed(words, ['true', 'false'], common);
  if (allowed !== undefined) return summariseClosed(words, allowed, common);
  if (type === 'date') return { ...common, form: 'days', days: [...words].sort() };
  if (type === 'integer' || type === 'number') return summariseNumbers(present.map(Number), common);
  return summariseWords(words, linked, common);
}
