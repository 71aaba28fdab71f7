/**
 * The kinds of column a table may have. Each is a Zod schema from the cell's text to its value and carries the
 * words that validation errors, the codebook and the Data Package schema use, so that a column is described once.
 */
import { z } from 'zod';
import type { Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { wordsOf, type Vocabulary } from './vocabulary.ts';

/** What a reader of the codebook needs to know of a column. */
export interface ColumnWords {
  /** The column's title. */
  label: Words;
  /** How to use it, and what it is not: a sentence or two. */
  about?: Words;
  /** Physical or monetary unit of a numeric column. */
  unit?: string;
  /** The column that holds the unit of each row's number: numbers of different units have no common distribution. */
  unitIn?: string;
  /** The rows it names, and by which of their columns; the key where nothing is said. */
  refersTo?: { table: string; to?: string };
  /** Why a cell may be empty. */
  missing?: Words;
}

/** Metadata of a column schema, on top of {@link ColumnWords}. */
export interface ColumnMeta extends ColumnWords {
  /** Table Schema type. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Table Schema format, where it says more than the type. */
  format?: 'uri';
  /** Completes "expected …" in an error. */
  expected: string;
  allowed?: readonly string[];
  /** Its allowed words as readers are told them. */
  vocabulary?: Vocabulary;
  optional?: boolean;
}

/** A kind of text: what a cell matches, and how an error completes "expected …". */
const texts =
  (right: RegExp | ((cell: string) => boolean), expected: string, more: Partial<ColumnMeta> = {}) =>
  (words: ColumnWords) =>
    (right instanceof RegExp ? z.string().regex(right) : z.string().refine(right)).meta({
      ...words,
      type: 'string',
      expected,
      ...more,
    });

const optional = { optional: true };

const TRIMMED = /^\S(?:.*\S)?$/su;

/** Text that must not be empty. */
export const text = texts(TRIMMED, 'text without leading or trailing spaces');

/** Text that may be empty; empty means "nothing to say", never zero. */
export const optionalText = texts(
  (cell) => cell === '' || TRIMMED.test(cell),
  'nothing, or text without outer spaces',
  optional,
);

/** An identifier: it appears in addresses and anchors, so its alphabet is small. */
export const id = texts(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of a–z, 0–9 and single hyphens');

/** An identifier that may be absent. */
export const optionalId = texts(
  /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
  'nothing, or an id of a–z, 0–9 and hyphens',
  optional,
);

/** The id of a row of another table. */
export const idOf = (table: string, words: ColumnWords) => id({ ...words, refersTo: { table } });

/** The id of a row of another table, or nothing. */
export const optionalIdOf = (table: string, words: ColumnWords) =>
  optionalId({ ...words, refersTo: { table } });

const among = <Word extends string>(
  allowed: readonly Word[],
  words: ColumnWords & { vocabulary: Vocabulary; optional?: true },
) => z.enum(allowed).meta({ ...words, type: 'string', allowed, expected: `one of ${allowed.join(', ')}` });

/** One of a closed list of words. */
export const oneOf = <Word extends string>(vocabulary: Vocabulary<Word>, words: ColumnWords) =>
  among(wordsOf(vocabulary), { ...words, vocabulary });

/** One of a closed list of words, or nothing. */
export const optionalOneOf = <Word extends string>(vocabulary: Vocabulary<Word>, words: ColumnWords) =>
  among(['', ...wordsOf(vocabulary)], { ...words, vocabulary, optional: true });

/** Digits a double holds for certain; a number with more is not the number that is written. */
const DIGITS_AT_MOST = 15;
const PLACES_AT_MOST = 30;

/** Whether a number can be kept as it is written: not rounded, and no zero with a sign. */
const isExact = (cell: string): boolean =>
  !/^-0(?:\.0*)?$/.test(cell) &&
  cell.length <= PLACES_AT_MOST &&
  cell.replace(/^[-0.]+/, '').replace('.', '').length <= DIGITS_AT_MOST;

/** A whole number within bounds. */
export const integer = (min: number, max: number, words: ColumnWords) =>
  z
    .string()
    .regex(/^-?(?:0|[1-9]\d*)$/)
    .refine(isExact)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max))
    .meta({
      ...words,
      type: 'integer',
      expected: `a whole number from ${String(min)} to ${String(max)}, without separators`,
    });

/** A whole number, or nothing. */
export const optionalInteger = (min: number, max: number, words: ColumnWords) =>
  z
    .string()
    .regex(/^(?:-?(?:0|[1-9]\d*))?$/)
    .refine(isExact)
    .transform((cell) => (cell === '' ? null : Number(cell)))
    .pipe(z.number().int().min(min).max(max).nullable())
    .meta({
      ...words,
      type: 'integer',
      optional: true,
      expected: `nothing, or a whole number from ${String(min)} to ${String(max)}`,
    });

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A decimal number. */
export const decimal = (words: ColumnWords) =>
  z
    .string()
    .regex(DECIMAL)
    .refine(isExact)
    .transform(Number)
    .pipe(z.number())
    .meta({
      ...words,
      type: 'number',
      expected: `a number of at most ${String(DIGITS_AT_MOST)} digits with a decimal point, without separators`,
    });

/** A decimal number within bounds, or nothing. */
export const optionalNumber = (min: number, max: number, words: ColumnWords) =>
  z
    .string()
    .refine((cell) => cell === '' || (DECIMAL.test(cell) && isExact(cell)))
    .transform((cell) => (cell === '' ? null : Number(cell)))
    .pipe(z.number().min(min).max(max).nullable())
    .meta({
      ...words,
      type: 'number',
      optional: true,
      expected: `nothing, or a number of at most ${String(DIGITS_AT_MOST)} digits from ${String(min)} to ${String(max)} with a decimal point`,
    });

const isDay = (cell: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false;
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
};

/** A calendar day. */
export const date = texts(isDay, 'a day as YYYY-MM-DD', { type: 'date' });

/** A calendar day, or nothing. */
export const optionalDate = texts((cell) => cell === '' || isDay(cell), 'nothing, or a day as YYYY-MM-DD', {
  type: 'date',
  ...optional,
});

/**
 * The time a figure is about: a year or its end (`2023`), a span with both years (`2021/2025`), one whose beginning is not stated
 * (`/2027`), or the year up to a month (`2023-01/2023-09`). Empty where the document gives none.
 */
export const period = (words: ColumnWords) =>
  z
    .string()
    .regex(/^(?:\d{4}|(?:\d{4})?\/\d{4}|\d{4}-01\/\d{4}-(?:0[1-9]|1[0-2]))?$/)
    // Months are those of one year; the published pattern, which other readers use, cannot say so.
    .refine((cell) => !cell.includes('-') || cell.slice(0, 4) === cell.slice(8, 12))
    .meta({
      ...words,
      type: 'string',
      expected: 'nothing, a year, YYYY/YYYY, /YYYY, or YYYY-01/YYYY-MM for the year up to a month',
      ...optional,
    });

/** `true` or `false`. */
export const flag = (words: ColumnWords) =>
  z
    .enum(['true', 'false'])
    .transform((cell) => cell === 'true')
    .meta({
      ...words,
      type: 'boolean',
      vocabulary: { true: t('是', 'yes'), false: t('否', 'no') },
      expected: 'true or false',
    });

/** The hexadecimal SHA-256 of a file. */
export const sha256 = texts(/^(?:[0-9a-f]{64})?$/, 'nothing, or 64 hexadecimal digits', optional);

/** An absolute web address, or nothing. */
export const optionalUrl = texts(
  (cell) => cell === '' || (/^https?:\/\//.test(cell) && URL.canParse(cell)),
  'nothing, or an http(s) address',
  { format: 'uri', ...optional },
);

/** A Wikidata item, or nothing. */
export const wikidata = texts(/^(?:Q[1-9]\d*)?$/, 'nothing, or a Wikidata item such as Q11725', {
  ...optional,
  missing: t('没有查', 'it was not looked up'),
});

/** The metadata a column was made with. */
export function columnMeta(schema: z.ZodType): ColumnMeta {
  const meta = schema.meta();
  if (meta === undefined || typeof meta['expected'] !== 'string') {
    throw new Error('a column schema must be made with one of the functions of src/ledger/column.ts');
  }
  return meta as unknown as ColumnMeta;
}
