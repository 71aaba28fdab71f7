import { geoBounds } from 'd3';
import { feature } from 'topojson-client';
import type { DistrictTopology } from '../../ledger/geometry.ts';
import type { Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { tables } from '../../ledger/tables.ts';
import { countWord } from '../../format/formatList.ts';
import { words } from '../../i18n/words.ts';
import { describeSource, describeTable, type DescribedTable, type LoadedTable } from './describeTable.ts';
import { fileUrl, pageUrls, type SiteContext } from './siteContext.ts';
import { dataVersion } from '../../ledger/dataVersion.ts';
import { readDataBytes } from '../../ledger/read-fs.ts';
import { sources } from '../../ledger/sources.ts';

/** The licence of the tables, see LICENSE. */
const LICENCE = {
  // The identifier of SPDX, which Data Package names licences by.
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Corners of the polygons as schema.org writes a box: south and west, north and east. */
function boxOf(topology: DistrictTopology): string {
  const [[west, south], [east, north]] = geoBounds(feature(topology, topology.objects.districts));
  return `${south.toFixed(2)} ${west.toFixed(2)} ${north.toFixed(2)} ${east.toFixed(2)}`;
}

/** A unit as it is called in each language, where the table of units has it. */
function unitWords({ units }: Ledger, printed: string): Words | undefined {
  const unit = units.find((each) => each.printed === printed);
  return unit && t(unit.name_zh, unit.name_en);
}

const loadedTables = (ledger: Ledger): LoadedTable[] =>
  Object.entries(tables).map(([key, spec]) => ({ spec, rows: ledger[key as keyof Ledger] }));

/** Everything machines are told of the tables: the one source of every manifest. */
export function describeDatasets(ledger: Ledger, site: SiteContext) {
  const all = loadedTables(ledger);
  const described = all.map((table) => describeTable(table, all, ledger, site));
  const rows = described.reduce((sum, table) => sum + table.rows, 0);
  const count = described.length;
  const ends = described.flatMap(({ years }) => [years.from, years.to]).sort();
  const years = { from: ends[0] ?? '', to: ends.at(-1) ?? '' };
  return {
    ...site.version,
    name: 'chongqing-ledger',
    title: t(`${words.zh.siteName}：数据`, `${words.en.siteName}: data`),
    description: t(
      `${words.zh.siteName}的${String(count)}个表，共${String(rows)}行：重庆市和区县政府在纸上说了什么、交给了谁、做到没有、谁被表扬。数字都写明出自哪份文件；文本存档的，写明是哪些字，可逐字核对。`,
      `The ${countWord(count, 'table')} of ${words.en.siteName}, ${countWord(rows, 'row')}: what Chongqing’s governments, municipal and district, put on paper, who was told to do it, what was reported and who was commended. Figures name their document and, where its text is archived, the characters they stand in.`,
    ),
    keywords: {
      zh: ['重庆', '区县政府', '政府工作报告', '地区生产总值', 'GDP', '目标完成情况', '督查激励', '数据溯源'],
      en: [
        ...['Chongqing', 'local government', 'government work report', 'targets', 'GDP', 'target fulfilment'],
        ...['commendation incentives', 'provenance'],
      ],
    },
    page: pageUrls(site, '/data/'),
    // The project, never a person.
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
    years,
    // What people search for, and what stands before the name of a table.
    about: t('重庆市和区县政府', 'Chongqing municipal and district governments'),
    subject: t(
      `重庆市和区县政府：政府工作报告的目标与完成情况、任务、督查激励表扬，${years.from}—${years.to}`,
      `Chongqing municipal and district governments: targets and results of work reports, tasks and commendations, ${years.from}–${years.to}`,
    ),
    indicators: ledger.indicators
      .filter(({ core }) => core)
      .map(({ name_zh: zh, name_en: en, unit }) => ({ name: { zh, en }, unit: unitWords(ledger, unit) })),
    box: boxOf(sources.topology),
  };
}

export type DescribedCatalogue = ReturnType<typeof describeDatasets>;

const described = new Map<string, DescribedCatalogue>();

/**
 * The description of this build's tables, made once.
 *
 * @param site `Astro.site`
 * @param base `import.meta.env.BASE_URL`
 */
export function siteDatasets(site: URL | undefined, base: string): DescribedCatalogue {
  const origin = site?.href ?? 'http://localhost';
  const known =
    described.get(origin + base) ??
    describeDatasets(sources.ledger, {
      origin,
      base,
      version: dataVersion,
      csvOf: (table) => readDataBytes(`${table}.csv`),
    });
  described.set(origin + base, known);
  return known;
}

/** A table of the description by name. */
export function tableNamed({ tables }: DescribedCatalogue, name: string): DescribedTable {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new RangeError(`no table ${name} is described`);
  return found;
}
