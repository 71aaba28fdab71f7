import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

/** What a citation of one row needs. */
export interface CitedRow {
  title: string;
  issuer: string;
  /** Official number; empty where the document has none. */
  number: string;
  /** Day of the document; empty where not known. */
  date: string;
  printed: string;
  /** Offset in the archived text; empty where the text is not archived. */
  offset: string;
  site: string;
  url: string;
}

const listed = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

function chinese({ title, issuer, number, date, printed, offset, site, url }: CitedRow): string {
  const where = offset === '' ? '' : `（位置${offset}）`;
  return `${listed([`${issuer}：《${title}》`, number, date, `原样“${printed}”${where}`], '，')}。${site}，${url}`;
}

function english({ title, issuer, number, date, printed, offset, site, url }: CitedRow): string {
  const where = offset === '' ? '' : ` (offset ${offset})`;
  return `${listed([issuer, `“${title}”`, number, date, `printed “${printed}”${where}`], ', ')}. ${site}, ${url}`;
}

/** One line that names document, printed words and permanent address of a row, as each language cites. */
export const citeRow = (row: CitedRow, lang: Lang): string => t(chinese, english)[lang](row);
