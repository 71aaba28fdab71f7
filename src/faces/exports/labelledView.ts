/** What joined and labelled tables are made of. */
import { t } from '../../i18n/t.ts';
import { type Lang, LANGS, type Words } from '../../i18n/lang.ts';

/** A column: copied from a table as it is, or made here. */
export interface ViewColumn {
  name: string;
  sql: string;
  /** The table and column whose type and words it has. */
  like?: readonly [table: string, column: string];
  label?: Words;
  /** What its cells are where it is like no other: text where nothing is said. */
  type?: 'integer' | 'string';
}

export interface LabelledView {
  name: string;
  title: Words;
  rowIs: Words;
  /** What follows `FROM`. */
  from: string;
  columns: readonly ViewColumn[];
}

/** Columns of one table under a name and, where two of a kind meet, with a word before their own. */
export const copied = (
  alias: string,
  table: string,
  names: readonly string[],
  rename: (name: string) => string = (name) => name,
): ViewColumn[] =>
  names.map((name) => ({ name: rename(name), sql: `${alias}."${name}"`, like: [table, name] as const }));

/** What a code means, from the codes of the database. */
export const meaning = (alias: string, table: string, column: string): ViewColumn[] => {
  const words: Readonly<Record<Lang, Words>> = {
    zh: t(`${column} 的意思`, `What ${column} means, in Chinese`),
    en: t(`${column} 的意思（英文）`, `What ${column} means`),
  };
  return LANGS.map((lang) => ({
    name: `${column}_${lang}`,
    sql: `(SELECT label_${lang} FROM codes WHERE codes.id = '${table}.${column}.' || ${alias}."${column}")`,
    label: words[lang],
  }));
};

/** Address of the row on the site, below the document that states it. */
export const permalink = (alias: string, name: string): ViewColumn => ({
  name,
  sql: `(SELECT value FROM meta WHERE key = 'site') || 'documents/' || ${alias}.document || '/#' || ${alias}.id`,
  label: t('这一行在本站的地址', 'Address of the row on the site'),
});

/** Renames `name_zh` of a thing to `<thing>_zh`. */
export const named = (name: string) => (column: string) => `${name}_${column.replace(/^name_/, '')}`;

/** Title, date, address and grade of the document `d`. */
export const documentColumns = copied(
  'd',
  'documents',
  ['title_zh', 'title_en', 'issued_on', 'url', 'archive_url', 'source_grade', 'audited'],
  (name) => `document_${name}`,
);
