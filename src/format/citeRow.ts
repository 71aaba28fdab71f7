import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { wordsNotKept } from './wordsNotKept.ts';

/** What a citation of one row needs. */
export interface CitedRow {
  title: string;
  issuer: string;
  /** Official number; empty where the document has none. */
  number: string;
  /** Day of the document; empty where not known. */
  date: string;
  /** Empty where the exact words were not kept. */
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
  const words = printed === '' ? wordsNotKept.zh : `原样“${printed}”${where}`;
  return `${listed([`${issuer}：《${title}》`, number, date, words], '，')}。${site}，${url}`;
}

function english({ title, issuer, number, date, printed, offset, site, url }: CitedRow): string {
  const where = offset === '' ? '' : ` (offset ${offset})`;
  const words = printed === '' ? wordsNotKept.en : `printed “${printed}”${where}`;
  return `${listed([issuer, `“${title}”`, number, date, words], ', ')}. ${site}, ${url}`;
}

/** One line that names document, printed words and permanent address of a row, as each language cites. */
export const citeRow = (row: CitedRow, lang: Lang): string => t(chinese, english)[lang](row);

/** What a report about one row needs to say, so that whoever gets it can find the row and its words. */
export interface ReportedRow {
  row: string;
  document: string;
  printed: string;
  version: string;
  /** Permanent address of the row. */
  url: string;
}

/** The text of a report, with room for what is wrong. */
export function reportText({ row, document, printed, version, url }: ReportedRow, lang: 'zh' | 'en'): string {
  const words = printed === '' ? wordsNotKept : t(`“${printed}”`, `“${printed}”`);
  return t(
    `行：${row}\n文件：${document}\n原样：${words.zh}\n数据版本：${version}\n网址：${url}\n\n哪里不对：\n依据：\n`,
    `Row: ${row}\nDocument: ${document}\nPrinted: ${words.en}\nData version: ${version}\nAddress: ${url}\n\nWhat is wrong:\nHow you know:\n`,
  )[lang];
}

/** One line that names what a report is about. */
export function reportTitle({ row, document }: ReportedRow, lang: 'zh' | 'en'): string {
  return t(`数据有误：${document} ${row}`, `Wrong value: ${document} ${row}`)[lang];
}

/**
 * Fills an address such as `https://example.org/issues/new?title={title}&body={body}` or `mailto:…?subject={title}&body={body}`;
 * `{row}`, `{document}`, `{printed}` and `{version}` are filled too.
 */
export function reportLink(template: string, row: ReportedRow, lang: 'zh' | 'en'): string {
  const values: Readonly<Record<string, string>> = {
    title: reportTitle(row, lang),
    body: reportText(row, lang),
    row: row.row,
    document: row.document,
    printed: row.printed,
    version: row.version,
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value);
  });
}
