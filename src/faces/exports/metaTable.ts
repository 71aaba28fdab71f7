import { t } from '../../i18n/t.ts';
import type { ExportTable } from './exportTable.ts';
import { release } from './release.ts';

const text = { type: 'string', expected: 'text', nullable: false } as const;

/** What a database says of itself, as a table of keys and values. */
export function metaTable(facts: Readonly<Record<string, string>>): ExportTable {
  const { name, title, version, licence, licenceUrl, credit } = release;
  const all = {
    name,
    title_zh: title.zh,
    title_en: title.en,
    version,
    licence,
    licence_url: licenceUrl,
    credit,
    ...facts,
  };
  return {
    name: 'meta',
    title: t('这个文件', 'This file'),
    rowIs: t('关于这个文件的一件事', 'a thing to know of this file'),
    key: 'key',
    columns: [
      { ...text, name: 'key', label: t('什么', 'What') },
      { ...text, name: 'value', label: t('内容', 'Content') },
    ],
    unique: [],
    references: [],
    rows: Object.entries(all).map(([key, value]) => ({ key, value })),
  };
}
