import type { Lang, Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { countWord, formatList } from './formatList.ts';

interface Counts {
  tables: number;
  added: number;
  removed: number;
  changed: number;
  cells: number;
}

/** How much a release changed, as a phrase: rows added, changed and removed, and in how many tables. */
export function tellChanges({ tables, added, removed, changed, cells }: Counts, lang: Lang): string {
  const told: readonly [number, Words][] = [
    [added, t(`新增${String(added)}行`, `${countWord(added, 'row')} added`)],
    [
      changed,
      t(
        `改动${String(changed)}行（${String(cells)}格）`,
        `${countWord(changed, 'row')} changed (${countWord(cells, 'cell')})`,
      ),
    ],
    [removed, t(`删去${String(removed)}行`, `${countWord(removed, 'row')} removed`)],
  ];
  if (tables === 0) return t('表没有变，图重新画了', 'no table changed, charts were drawn anew')[lang];
  const parts = told.filter(([count]) => count > 0).map(([, words]) => words[lang]);
  const none = t('只动了列或次序', 'only columns or order')[lang];
  const listed = t(parts.join('，'), formatList(parts, 'en'))[lang];
  return (
    t(`${String(tables)}张表：`, `${countWord(tables, 'table')}: `)[lang] + (listed === '' ? none : listed)
  );
}

/** The id of a version in a page of versions: dots have another meaning in selectors. */
export const versionAnchor = (version: string): string => `v${version.replaceAll('.', '-')}`;
