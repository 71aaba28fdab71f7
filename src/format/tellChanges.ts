import { countWord } from './countWord.ts';
import { formatList } from './formatList.ts';

interface Counts {
  tables: number;
  added: number;
  removed: number;
  changed: number;
  cells: number;
}

/** How much a release changed, as a phrase: rows added, changed and removed, and in how many tables. */
export function tellChanges({ tables, added, removed, changed, cells }: Counts, lang: 'zh' | 'en'): string {
  if (lang === 'zh') {
    const parts = [
      added > 0 ? `新增${String(added)}行` : '',
      changed > 0 ? `改动${String(changed)}行（${String(cells)}格）` : '',
      removed > 0 ? `删去${String(removed)}行` : '',
    ].filter((part) => part !== '');
    return `${String(tables)}张表：${parts.length > 0 ? parts.join('，') : '只动了列或次序'}`;
  }
  const parts = [
    added > 0 ? `${countWord(added, 'row')} added` : '',
    changed > 0 ? `${countWord(changed, 'row')} changed (${countWord(cells, 'cell')})` : '',
    removed > 0 ? `${countWord(removed, 'row')} removed` : '',
  ].filter((part) => part !== '');
  return `${countWord(tables, 'table')}: ${parts.length > 0 ? formatList(parts, lang) : 'only columns or order'}`;
}
