import { t } from '../../i18n/t.ts';
import { firmness, type FirmnessBar, type Pattern } from './draw.ts';
import { formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { firmnessLabel } from '../../i18n/firmnessLabel.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart } from '../kit/defineChart.ts';
import { firmnessRows, type FirmnessRow } from './numbers.ts';
import { printedCell } from '../kit/printedCell.ts';

interface FirmnessFacts {
  /** Parts stated exactly, smallest share first. */
  exact: readonly FirmnessRow[];
  least: FirmnessRow;
  most: FirmnessRow;
  without: FirmnessRow;
  about: number;
  targets: number;
}

const PATTERN: Readonly<Record<FirmnessRow['kind'], Pattern>> = {
  exact: 'solid',
  at_least: 'hollow',
  more_than: 'upright',
  at_most: 'level',
  about: 'pale',
  with_number: 'ink',
  no_number: 'dashed',
};

const percent = ({ share }: FirmnessRow): string => `${formatNumber(share * 100, 0)}%`;

const pieceLabel = (row: FirmnessRow, lang: Lang): string => {
  const label = firmnessLabel[row.kind][lang];
  return t(
    `${label} ${String(row.count)}（${percent(row)}）`,
    `${label} ${String(row.count)} (${percent(row)})`,
  )[lang];
};

const pieceName = (row: FirmnessRow, lang: Lang): string => `${row.title[lang]} · ${pieceLabel(row, lang)}`;

function barLabel({ title, of, total }: FirmnessRow, lang: Lang): string {
  const counted = {
    zh: { targets: '个数字目标', tasks: '项任务' },
    en: { targets: ' numeric targets', tasks: ' tasks' },
  }[lang][of];
  return `${title[lang]} · ${String(total)}${counted}`;
}

function barsOf(rows: readonly FirmnessRow[], lang: Lang): FirmnessBar[] {
  return [...Map.groupBy(rows, ({ document, of }) => `${document}-${of}`)].map(([id, own]) => ({
    id,
    label: own[0] === undefined ? id : barLabel(own[0], lang),
    pieces: own.map((row) => ({
      pattern: PATTERN[row.kind],
      share: row.share,
      label: pieceLabel(row, lang),
      description: pieceName(row, lang),
    })),
  }));
}

export const chart = defineChart<FirmnessRow, FirmnessFacts>({
  id: 'firmness',
  order: 160,
  topic: 'figures',
  about: ({ document }) => document,
  linked: false,
  rows: firmnessRows,
  facts: (rows) => {
    const exact = rows.filter(({ kind }) => kind === 'exact').sort((a, b) => a.share - b.share);
    const [least, most] = [exact[0], exact.at(-1)];
    const without = rows.find(({ kind }) => kind === 'no_number');
    if (least === undefined || most === undefined || without === undefined)
      throw new RangeError('firmness: no targets or no tasks');
    const about = rows.filter(({ kind }) => kind === 'about').reduce((sum, { count }) => sum + count, 0);
    return { exact, least, most, without, about, targets: exact.reduce((sum, { total }) => sum + total, 0) };
  },
  markNames: (row, lang) => [pieceName(row, lang)],
  rowId: ({ document, kind }) => `${document}-${kind}`,
  columns: [
    {
      key: 'document',
      label: t('文件', 'Document'),
      value: ({ document }) => document,
      cell: ({ document, title }, lang) => ({ text: title[lang], path: `/documents/${document}/` }),
    },
    {
      key: 'counted',
      label: t('数的是', 'Counted'),
      value: ({ of }) => of,
      cell: ({ of }, lang) => ({
        text: {
          targets: t('数字目标', 'numeric targets'),
          tasks: t('任务', 'tasks'),
        }[of][lang],
      }),
    },
    {
      key: 'firmness',
      label: t('说法', 'How firm'),
      value: ({ kind }) => kind,
      cell: ({ kind }, lang) => ({ text: firmnessLabel[kind][lang] }),
    },
    { key: 'count', label: t('个数', 'Count'), numeric: true, value: ({ count }) => count },
    { key: 'total', label: t('总数', 'Of'), numeric: true, value: ({ total }) => total },
    {
      key: 'share',
      label: t('占比', 'Share'),
      numeric: true,
      value: ({ share }) => Number(share.toFixed(4)),
      cell: (row) => ({ text: percent(row) }),
    },
    {
      key: 'first_phrase',
      label: t('第一个', 'The first'),
      value: ({ example }) => example?.printed ?? null,
      cell: ({ example }) => printedCell(example),
    },
    { key: 'row_ids', label: t('行', 'Rows'), value: ({ ids }) => ids.join(' '), cell: null },
  ],
  words: {
    zh: {
      title: '数字目标说得有多确定',
      headline: ({ exact, least, most, without }) =>
        `${String(exact.length)}份文件的数字目标，${percent(least)}到${percent(most)}写成确定的数；梁平${String(without.total)}项任务中${String(without.count)}项没有数字`,
      dek: '每份文件的数字目标，按说法分：确定的数、以上、超过或突破、以内、左右；梁平另数没有数字的任务',
      reading:
        '每条合计100%，图样与条下的说法一一对应：实心是确定的数，浅色是“左右”，空心和带线的是只说了下限或上限的数。灰色的一条数的是任务，不是目标。',
      description: ({ exact, about, targets, without }) =>
        `写成确定数的：${formatList(
          exact.map((row) => `${row.title.zh}${String(row.count)}个（${percent(row)}）`),
          'zh',
        )}。全部${String(targets)}个数字目标里，说“左右”或量级的一共${String(about)}个。梁平没有数字的任务占${percent(without)}。`,
      note: '“达到”和不带修饰的数都算确定的数；“百亿级”“千亿级”这类量级算“左右”。一项任务可以有几个数字目标。没有数字的目标只在梁平数得清，因为那份文件给任务编了号；两份报告里没有数字的目标有多少，没有数。三份文件种类和年份不同，占比不能当作高下。',
    },
    en: {
      title: 'How firm the promises are: wording of numeric targets',
      headline: ({ least, most, without }) =>
        `${percent(least)} to ${percent(most)} of numeric targets are exact figures; ${String(without.count)} of Liangping’s ${String(without.total)} tasks have no number`,
      dek: 'Numeric targets of each document by wording: exact, at least, more than, at most, about; for Liangping also tasks without a number',
      reading:
        'Each bar is 100%; patterns are named under it. Solid is an exact figure, pale is “about”, hollow and lined pieces are bounded on one side only. The grey bar counts tasks, not targets.',
      description: ({ exact, about, targets, without }) =>
        `Exact figures: ${formatList(
          exact.map((row) => `${String(row.count)} (${percent(row)}) in “${row.title.en}”`),
          'en',
        )}. Of all ${String(targets)} numeric targets, ${String(about)} are “about” or an order of size. ${percent(without)} of Liangping’s tasks have no number.`,
      note: '“To reach” and bare numbers count as exact; orders of size (“the ten-billion class”) count as “about”. A task may hold several numeric targets. Goals without a number can be counted for Liangping only, because that document numbers its tasks; in the two reports they were not counted. The documents differ in kind and year, so shares are no ranking.',
    },
  },
  draw: (rows, _facts, { lang, document, width }) => firmness(barsOf(rows, lang), { document, width }),
});
