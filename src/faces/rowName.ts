import type { Lang } from '../i18n/lang.ts';

const KINDS = ['short', 'label', 'name', 'title'];

/** What a row is called: its short name, label, name or title, or else its id. */
export function rowName(row: Readonly<Record<string, unknown>>, lang: Lang): string {
  const name = KINDS.map((kind) => row[`${kind}_${lang}`]).find((text) => typeof text === 'string');
  return String(name ?? row['id']);
}
