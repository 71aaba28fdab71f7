import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { LANGS } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { loadAddresses } from './addresses.ts';
import { id, optionalId, optionalText, text } from './column.ts';
import { defineTable, faultIn, type RowFault, type RowOf } from './defineTable.ts';
import { releasedCharts, loadReleaseFiles, releasedKeys } from './loadReleases.ts';

/** What a release said that is not so, and what is. */
export const errata = defineTable({
  name: 'errata',
  title: t('更正', 'Errata'),
  rowIs: t('一版里的一处错误和更正', 'something a release said that is not so, with what is'),
  group: 'judged',
  coding: {
    how: t(
      '发布以后发现的错，写明哪一版、说了什么、对的是什么；发布过的文件不改',
      'found after the release: which version, what it said, what is right; the released files stay',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '一条更正一个编号，意义永不改变。被更正的行是 `row_id`，不是它。',
        'Names one correction and never changes its meaning. The row that is corrected is `row_id`.',
      ),
    }),
    version: text({
      label: t('哪一版', 'Version'),
      about: t(
        '说错的是哪一版（如 `1.0.0`）：用那一版的人看这里。那一版的文件不改。',
        'The release that said it, such as `1.0.0`: look here if you use its files, which stay as they were.',
      ),
    }),
    chart: optionalId({
      label: t('图', 'Chart'),
      about: t(
        '发布过的图的编号；有值时，`said_zh`、`said_en` 是那张图当时的原话。不连任何表。',
        'Id of a released chart; where filled, `said_zh` and `said_en` are its words at the time. It joins to no table.',
      ),
      missing: t('不是图里的话', 'no chart said it'),
    }),
    table_name: optionalText({
      label: t('表', 'Table'),
      about: t(
        '表名，不带 `.csv`；与 `row_id` 合用才指到那一版的一行。',
        'Name of a table, without `.csv`. Only together with `row_id` does it lead to a row, one of that release.',
      ),
      missing: t('不是表里的行', 'it is no row of a table'),
    }),
    row_id: optionalId({
      label: t('行', 'Row'),
      about: t(
        '那一版那张表的 `id`；今天的表里可能已没有，要到发布的文件里找。',
        'The `id` in that table of that release. Today’s table may no longer hold it: look in the released file.',
      ),
      missing: t('不是表里的行', 'it is no row of a table'),
    }),
    page: optionalText({
      label: t('页面', 'Page'),
      about: t(
        '站内的路径，没有图也没有行可指时才写。今天那一页可能已经改过。',
        'A path on this site, given where neither a chart nor a row said it. The page may read otherwise today.',
      ),
      missing: t('不在某一页上', 'it stood on no page of its own'),
    }),
    said_zh: text({
      label: t('原来说', 'What it said, in Chinese'),
      about: t(
        '当时的错误说法，留着供查找；不要引用，对的是 `right_zh`。',
        'The wrong statement, kept so that it can be found. Do not quote it: what holds is `right_zh`.',
      ),
    }),
    said_en: text({
      label: t('原来说（英文）', 'What it said'),
      about: t(
        '当时英文的错误说法，供在英文图表和页面里查找；对的是 `right_en`。',
        'The wrong statement as it stood in English, for finding it in English charts and pages; what holds is `right_en`.',
      ),
    }),
    right_zh: text({
      label: t('对的是', 'What is right, in Chinese'),
      about: t(
        '引用用这一句，并写明 `version`。更正的是本站的话；文件自己对不上的在 `inconsistencies`。',
        'Quote this, with `version`. It corrects us; what does not fit in the documents themselves is in `inconsistencies`.',
      ),
    }),
    right_en: text({
      label: t('对的是（英文）', 'What is right'),
      about: t(
        '对的说法，英文。发布过的文件不改，用旧版的要自己替换。',
        'What holds, in English. Released files are not altered: whoever uses an old one replaces the statement.',
      ),
    }),
  }),
  mayBeEmpty: true,
});

export type ErratumRow = RowOf<typeof errata>;

/** A frozen page as its reader sees it: the words, without tags. */
const wordsOf = (compressed: string): string =>
  brotliDecompressSync(Buffer.from(compressed, 'base64'))
    .toString('utf8')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

function checkChart(row: ErratumRow): RowFault[] {
  const fault = faultIn('errata', row);
  const released = releasedCharts().find(
    ({ chart, version }) => chart === row.chart && version === row.version,
  );
  if (released === undefined)
    return [fault('chart', `a chart of release ${row.version}`, 'correct it, or version')];
  return LANGS.filter((lang) => {
    const page = released.pages[lang];
    return page === undefined || !wordsOf(page).includes(row[`said_${lang}`]);
  }).map((lang) =>
    fault(
      `said_${lang}`,
      `words of ${row.chart}@${row.version} as it was released`,
      'copy them from the released chart, or empty the column chart',
    ),
  );
}

/** Errata against the releases they correct: nothing is corrected that no release said. */
export function checkErrata({ errata: rows }: { errata: readonly ErratumRow[] }): RowFault[] {
  if (rows.length === 0) return [];
  const versions = loadReleaseFiles().map(({ version }) => version);
  const pages = new Set(loadAddresses().published);
  return rows.flatMap((row) => {
    const fault = faultIn('errata', row);
    if (!versions.includes(row.version)) {
      const expected = `a released version (${versions.join(', ')})`;
      return [fault('version', expected, 'correct it: only what was released is corrected here')];
    }
    if (row.chart !== '') return checkChart(row);
    if (row.table_name !== '') {
      if (releasedKeys(row.version, row.table_name).has(row.row_id)) return [];
      const expected = `a row of ${row.table_name} in release ${row.version}`;
      return [fault('row_id', expected, 'correct it, or table_name')];
    }
    if (pages.has(row.page)) return [];
    const expected = 'a published page, where no chart and no row is named';
    return [fault('page', expected, 'name what said it: chart, row or page')];
  });
}
