/**
 * The kinds of column a table may have. Each is a Zod schema from the cell's text to its value and carries the
 * words that validation errors, the codebook and the Data Package schema use, so that a column is described once.
 */
import type { Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { z } from 'zod';

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
  /** Why a cell may be empty. */
  missing?: Words;
  /** Which of `i18n/vocabularyWord` says its allowed words to readers. */
  vocabulary?: string;
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
  optional?: boolean;
}

const TRIMMED = /^\S(?:.*\S)?$/su;

/** Text that must not be empty. */
export const text = (words: ColumnWords) =>
  z
    .string()
    .regex(TRIMMED)
    .meta({ ...words, type: 'string', expected: 'text without leading or trailing spaces' });

/** Text that may be empty; empty means "nothing to say", never zero. */
export const optionalText = (words: ColumnWords) =>
  z
    .string()
    .refine((cell) => cell === '' || TRIMMED.test(cell))
    .meta({ ...words, type: 'string', optional: true, expected: 'nothing, or text without outer spaces' });

/** An identifier: it appears in addresses and anchors, so its alphabet is small. */
export const id = (words: ColumnWords) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ ...words, type: 'string', expected: 'an id of a–z, 0–9 and single hyphens' });

/** An identifier that may be absent. */
export const optionalId = (words: ColumnWords) =>
  z
    .string()
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
    .meta({
      ...words,
      type: 'string',
      optional: true,
      expected: 'nothing, or an id of a–z, 0–9 and hyphens',
    });

/** One of a closed list of words. */
export const oneOf = <const Allowed extends readonly [string, ...string[]]>(
  allowed: Allowed,
  words: ColumnWords,
) =>
  z.enum(allowed).meta({
    ...words,
    type: 'string',
    allowed,
    ...(allowed.some((word) => word === '') ? { optional: true } : {}),
    expected: `one of ${allowed.join(', ')}`,
  });

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
export const date = (words: ColumnWords) =>
  z
    .string()
    .refine(isDay)
    .meta({ ...words, type: 'date', expected: 'a day as YYYY-MM-DD' });

/** A calendar day, or nothing. */
export const optionalDate = (words: ColumnWords) =>
  z
    .string()
    .refine((cell) => cell === '' || isDay(cell))
    .meta({ ...words, type: 'date', optional: true, expected: 'nothing, or a day as YYYY-MM-DD' });

const PERIOD = /^(?:\d{4}|(?:\d{4})?\/\d{4}|(\d{4})-01\/\1-(?:0[1-9]|1[0-2]))?$/;

/**
 * The time a figure is about: a year or its end (`2023`), a span with both years (`2021/2025`), one whose beginning is not stated
 * (`/2027`), or the year up to a month (`2023-01/2023-09`). Empty where the document gives none.
 */
export const period = (words: ColumnWords) =>
  z
    .string()
    .regex(PERIOD)
    .meta({
      ...words,
      type: 'string',
      expected: 'nothing, a year, YYYY/YYYY, /YYYY, or YYYY-01/YYYY-MM for the year up to a month',
      optional: true,
    });

/** `true` or `false`. */
export const flag = (words: ColumnWords) =>
  z
    .enum(['true', 'false'])
    .transform((cell) => cell === 'true')
    .meta({ ...words, type: 'boolean', expected: 'true or false' });

/** The hexadecimal SHA-256 of a file. */
export const sha256 = (words: ColumnWords) =>
  z
    .string()
    .regex(/^(?:[0-9a-f]{64})?$/)
    .meta({ ...words, type: 'string', optional: true, expected: 'nothing, or 64 hexadecimal digits' });

/** An absolute web address, or nothing. */
export const optionalUrl = (words: ColumnWords) =>
  z
    .string()
    .refine((cell) => cell === '' || (/^https?:\/\//.test(cell) && URL.canParse(cell)))
    .meta({
      ...words,
      type: 'string',
      format: 'uri',
      optional: true,
      expected: 'nothing, or an http(s) address',
    });

/** A Wikidata item, or nothing. */
export const wikidata = (words: ColumnWords) =>
  z
    .string()
    .regex(/^(?:Q[1-9]\d*)?$/)
    .meta({
      ...words,
      type: 'string',
      optional: true,
      expected: 'nothing, or a Wikidata item such as Q11725',
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
