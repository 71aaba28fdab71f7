import { t } from '../../i18n/t.ts';
import { wordsNotKept } from '../../format/wordsNotKept.ts';
import type { Lang, Words } from '../../i18n/lang.ts';

interface CitationPhrases {
  undated: string;
  /** How authors stand in a row. */
  and: string;
  version: (version: string) => string;
  licence: (name: string) => string;
  source: (titles: readonly string[]) => string;
  /** Instead of titles, where they are too many for a line of text. */
  sourceCount: (count: number) => string;
  /** Where a row's words stand; `start` is absent where the text is not archived. */
  printed: (row: {
    id: string;
    phrase: string;
    document: string;
    section: string;
    start: string | undefined;
  }) => string;
  chineseTitle: (title: string) => string;
  textFrom: (where: string) => string;
  noAddress: string;
  data: (site: string, version: string, url: string) => string;
  /** The blank a reader fills in. */
  accessed: string;
}

/** The words of citations; a machine-readable one holds them in its note only. */
export const citationWords: Readonly<Record<Lang, CitationPhrases>> = {
  zh: {
    undated: '无日期',
    and: '、',
    version: (version) => `数据版本${version}`,
    licence: (name) => `许可：${name}`,
    source: (titles) => `出处：${titles.map((title) => `《${title}》`).join('')}`,
    sourceCount: (count) => `出处：${String(count)}份文件，列在该页`,
    printed: ({ id, phrase, document, section, start }) =>
      `${id}行：${phrase === '' ? wordsNotKept.zh : `原样“${phrase}”`}，见《${document}》${section}，${
        start === undefined ? '引用页面，未存档' : `存档文本位置${start}`
      }`,
    chineseTitle: (title) => `中文题名：${title}`,
    textFrom: (where) => `文本：${where}`,
    noAddress: '官方网址未知',
    data: (site, version, url) => `数据：${site}，版本${version}，${url}`,
    accessed: '查阅日期：____',
  },
  en: {
    undated: 'n.d.',
    and: '; ',
    version: (version) => `Data version ${version}`,
    licence: (name) => `Licence: ${name}`,
    source: (titles) =>
      `${titles.length === 1 ? 'Source' : 'Sources'}: ${titles.map((title) => `“${title}”`).join('; ')}`,
    sourceCount: (count) => `Sources: ${String(count)} documents, listed there`,
    printed: ({ id, phrase, document, section, start }) =>
      `Row ${id}: ${phrase === '' ? `${wordsNotKept.en},` : `“${phrase}”`} in “${document}”${section === '' ? '' : `, ${section}`}, ${
        start === undefined ? 'a cited page, not archived' : `offset ${start} of the archived text`
      }`,
    chineseTitle: (title) => `Chinese title: ${title}`,
    textFrom: (where) => `Text: ${where}`,
    noAddress: 'No official address known',
    data: (site, version, url) => `Data: ${site}, version ${version}, ${url}`,
    accessed: 'accessed ____',
  },
};

/** What is cited, as the kind of a work. */
export const citedKind = {
  chart: t('图', 'Chart'),
  dataset: t('数据表', 'Data table'),
  row: t('数据行', 'Row of data'),
  ledger: t('数据集', 'Data set'),
} as const satisfies Record<string, Words>;

/** Kinds of documents, as the kind of a work. */
export const documentKindLabel = {
  commendation: t('通报', 'Commendation list'),
  rules: t('通知', 'Notice'),
  decomposition: t('任务分解方案', 'Task plan'),
  work_report: t('报告', 'Report'),
  plan_report: t('计划报告', 'Plan report'),
  statistics: t('统计资料', 'Statistical release'),
  news: t('报道', 'News report'),
} as const satisfies Record<string, Words>;
