import { type Lang, LANG_TAG, LANGS } from './lang.ts';

/**
 * The language of a column of texts, by its name's ending (`note_en`), for `lang` attributes.
 *
 * @returns `undefined` where it is the page's own, or the column has none
 */
export function columnLang(column: string, page: Lang): string | undefined {
  const own = LANGS.find((lang) => column.endsWith(`_${lang}`));
  return own === undefined || own === page ? undefined : LANG_TAG[own];
}

/** The stems of the columns a row has in both languages: `name` of `name_zh` and `name_en`. */
type Stem<Row> = {
  [Column in keyof Row]: Column extends `${infer Name}_zh`
    ? undefined extends Row[Column]
      ? never
      : Row extends Readonly<Record<`${Name}_en`, Row[Column]>>
        ? Name
        : never
    : never;
}[keyof Row];

/** What a column in both languages holds. */
type Cell<Row, Name extends string> = Row extends Readonly<Record<`${Name}_zh`, infer Value>> ? Value : never;

/** A row's text in a reader's language: the column with its ending. */
export const inLanguage = <Row extends object, Name extends Stem<Row> & string>(
  row: Row,
  name: Name,
  lang: Lang,
): Cell<Row, Name> =>
  (row as Readonly<Record<string, Cell<Row, Name>>>)[`${name}_${lang}`] as Cell<Row, Name>;
