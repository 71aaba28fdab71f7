import { t } from '../../i18n/t.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { tables } from '../../ledger/tables.ts';
import { countWord } from '../../format/countWord.ts';
import { words } from '../../i18n/words.ts';
import type { DescribedCatalogue, Licence } from './describedCatalogue.ts';
import { describeSource } from './describeSource.ts';
import { describeTable } from './describeTable.ts';
import type { LoadedTable } from './drawnFrom.ts';
import { fileUrl, pageUrls, type SiteContext } from './siteContext.ts';

/** The licence of the tables, see LICENSE. */
const LICENCE: Licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

const loadedTables = (ledger: Ledger): LoadedTable[] =>
  Object.entries(tables).map(([key, spec]) => ({ spec, rows: ledger[key as keyof Ledger] }));

/** Everything machines are told of the tables: the one source of every manifest. */
export function describeDatasets(ledger: Ledger, site: SiteContext): DescribedCatalogue {
  const all = loadedTables(ledger);
  const described = all.map((table) => describeTable(table, all, ledger, site));
  const rows = described.reduce((sum, table) => sum + table.rows, 0);
  const count = described.length;
  return {
    ...site.version,
    name: 'chongqing-ledger',
    title: t(`${words.zh.siteName}：数据`, `${words.en.siteName}: data`),
    description: t(
      `${words.zh.siteName}的${String(count)}个表，共${String(rows)}行：重庆区县政府在纸上说了什么、交给了谁、做到没有、谁被表扬。数字一律写明出自哪份文件、哪些字，可逐字核对。`,
      `The ${countWord(count, 'table')} of ${words.en.siteName}, ${countWord(rows, 'row')}: what Chongqing’s district governments put on paper, who was told to do it, what was reported and who was commended. Figures name the document and the characters they stand in.`,
    ),
    keywords: {
      zh: ['重庆', '区县政府', '政府工作报告', '督查激励', '数据溯源'],
      en: ['Chongqing', 'local government', 'work report', 'commendation incentives', 'provenance'],
    },
    page: pageUrls(site, '/data/'),
    publisher: {
      name: { zh: words.zh.siteName, en: words.en.siteName },
      url: pageUrls(site, '/'),
    },
    licence: LICENCE,
    manifests: {
      dataPackage: fileUrl(site, '/data/datapackage.json'),
      dcat: fileUrl(site, '/data/catalog.jsonld'),
    },
    tables: described,
    sources: ledger.documents.map((document) => describeSource(document, site)),
    years: {
      from: described.map(({ years }) => years.from).sort()[0] ?? '',
      to:
        described
          .map(({ years }) => years.to)
          .sort()
          .at(-1) ?? '',
    },
  };
}
