/** Errata against the releases they correct: nothing is corrected that no release said. */
import { brotliDecompressSync } from 'node:zlib';
import { loadAddresses } from './loadAddresses.ts';
import type { ReadRows, RowFault } from './ledgerRule.ts';
import type { ErratumRow } from './errata.ts';
import { releasedCharts } from './releasedCharts.ts';
import { loadReleaseFiles, releasedKeys } from './loadReleases.ts';

const SENTENCES = ['said_zh', 'said_en'] as const;

/** A frozen page as its reader sees it: the words, without tags. */
const wordsOf = (compressed: string): string =>
  brotliDecompressSync(Buffer.from(compressed, 'base64'))
    .toString('utf8')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function checkChart(row: ErratumRow): RowFault[] {
  const released = releasedCharts().find(
    ({ chart, version }) => chart === row.chart && version === row.version,
  );
  const at = { table: 'errata', key: row.id };
  if (released === undefined)
    return [
      {
        ...at,
        column: 'chart',
        value: row.chart,
        expected: `a chart of release ${row.version}`,
        fix: 'correct it, or version',
      },
    ];
  return SENTENCES.filter((column) => {
    const page = released.pages[column === 'said_zh' ? 'zh' : 'en'];
    return page === undefined || !wordsOf(page).includes(row[column]);
  }).map((column) => ({
    ...at,
    column,
    value: row[column],
    expected: `words of ${row.chart}@${row.version} as it was released`,
    fix: 'copy them from the released chart, or empty the column chart',
  }));
}

export function checkErrata({ errata }: ReadRows): RowFault[] {
  if (errata.length === 0) return [];
  const versions = loadReleaseFiles().map(({ version }) => version);
  const pages = new Set(loadAddresses().published);
  return errata.flatMap((row): RowFault[] => {
    const at = { table: 'errata', key: row.id };
    if (!versions.includes(row.version))
      return [
        {
          ...at,
          column: 'version',
          value: row.version,
          expected: `a released version (${versions.join(', ')})`,
          fix: 'correct it: only what was released is corrected here',
        },
      ];
    if (row.chart !== '') return checkChart(row);
    if (row.table_name !== '') {
      if (releasedKeys(row.version, row.table_name).has(row.row_id)) return [];
      const expected = `a row of ${row.table_name} in release ${row.version}`;
      return [{ ...at, column: 'row_id', value: row.row_id, expected, fix: 'correct it, or table_name' }];
    }
    if (pages.has(row.page)) return [];
    const expected = 'a published page, where no chart and no row is named';
    return [
      { ...at, column: 'page', value: row.page, expected, fix: 'name what said it: chart, row or page' },
    ];
  });
}
