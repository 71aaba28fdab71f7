import { LANGUAGES, type Lang } from './lang.ts';

/** The stems of the columns a row has in every language: `name` of `name_zh` and `name_en`. */
type Stem<Row> = {
  [Column in keyof Row]: Column extends `${infer Name}_zh`
    ? undefined extends Row[Column]
      ? never
      : Name
    : never;
}[keyof Row];

/** What a column in several languages holds. */
type Cell<Row, Name extends string> = Row extends Readonly<Record<`${Name}_zh`, infer Value>> ? Value : never;

/** A language and those that stand in for it, nearest first. */
export function languageChain(lang: string): string[] {
  const chain: string[] = [];
  let next: string | null = lang;
  while (next !== null && !chain.includes(next)) {
    chain.push(next);
    next = (LANGUAGES as Readonly<Record<string, { fallback: string | null }>>)[next]?.fallback ?? null;
  }
  return chain;
}

/**
 * A row's text in a reader's language: the column with its ending, or that of the language which stands in for it.
 *
 * @throws RangeError where no language of the chain has the column
 */
export function inLanguage<Row extends object, Name extends Stem<Row> & string>(
  row: Row,
  name: Name,
  lang: Lang,
): Cell<Row, Name> {
  const column = languageChain(lang)
    .map((each) => `${name}_${each}`)
    .find((each) => each in row);
  if (column === undefined)
    throw new RangeError(`no column ${name}_${lang}, and no language stands in for it`);
  return (row as Readonly<Record<string, Cell<Row, Name>>>)[column] as Cell<Row, Name>;
}
