import { t } from '../../i18n/t.ts';
import { arrangeStructure, largestShift, SECTORS, type Sector, type SectorShare } from './numbers.ts';
import { industryStructure, type StructureBar, type StructureSegment } from './draw.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import { figureText, placeWords, tracedColumns } from '../kit/tracedColumns.ts';
import { group, max } from 'd3';

export interface StructureRow extends SectorShare {
  name: Words;
}

export const sectorLabel: Readonly<Record<Sector, Words>> = {
  primary: t('第一产业', 'Primary'),
  secondary: t('第二产业', 'Secondary'),
  tertiary: t('第三产业', 'Tertiary'),
};

/** A change of a share, with its sign. */
export const points = (change: number, lang: Lang): string =>
  `${change > 0 ? '+' : ''}${formatNumber(change, 1)}${t('个百分点', ' points')[lang]}`;

export const structureColumns: readonly Column<StructureRow>[] = [
  {
    key: 'place',
    label: t('地方', 'Place'),
    value: ({ place }) => place,
    cell: ({ name, place }, lang) => ({ text: name[lang], path: `/places/${place}/` }),
  },
  { key: 'period', label: t('年份', 'Year'), numeric: true, value: ({ period }) => period },
  {
    key: 'sector',
    label: t('产业', 'Sector'),
    value: ({ sector }) => sector,
    cell: ({ sector }, lang) => ({ text: sectorLabel[sector][lang] }),
  },
  {
    key: 'share_percent',
    label: t('占比', 'Share'),
    numeric: true,
    value: ({ share }) => share.value,
    cell: ({ share }, lang) => ({ text: figureText(share, lang) }),
  },
  {
    key: 'change_points',
    label: t('比2015年', 'Against 2015'),
    numeric: true,
    value: ({ change }) => (change === null ? null : Number(change.toFixed(1))),
    cell: ({ change }, lang) => ({ text: change === null ? '—' : points(change, lang) }),
  },
  ...tracedColumns<StructureRow>(({ share }) => share),
];

const largestOf = (rows: readonly StructureRow[]): StructureRow[] =>
  [...group(rows, ({ place, period }) => `${place} ${period}`).values()].flatMap((own) =>
    own.filter(({ share }) => share.value === max(own, (row) => row.share.value)),
  );

/** The largest share of a sector over all bars. */
const atMost = (rows: readonly StructureRow[], sector: StructureRow['sector']): number =>
  max(
    rows.filter((row) => row.sector === sector),
    ({ share }) => share.value,
  ) ?? 0;

const loserOf = (rows: readonly StructureRow[]): StructureRow | undefined =>
  rows.filter(({ change }) => change !== null).toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0))[0];

const TOLD = {
  zh: ({ name, period, sector, share }: StructureRow) =>
    `${name.zh}${period}年是${sectorLabel[sector].zh}（${figureText(share, 'zh')}）`,
  en: ({ name, period, sector, share }: StructureRow) =>
    `${sectorLabel[sector].en.toLowerCase()} in ${name.en} in ${period} (${figureText(share, 'en')})`,
} as const;

export function tellStructure(rows: readonly StructureRow[], lang: Lang): string {
  const largest = largestOf(rows).map(TOLD[lang]);
  const loser = loserOf(rows);
  const lost = formatNumber(Math.abs(loser?.change ?? 0), 1);
  const least = formatNumber(atMost(rows, 'primary'), 1);
  return t(
    `占比最大的产业：${largest.join('，')}。${loser === undefined ? '' : `${loser.name.zh}的${sectorLabel[loser.sector].zh}降得最多，降了${lost}个百分点。`}第一产业各处都不超过${least}%。`,
    `The largest sector: ${largest.join(', ')}. ${loser === undefined ? '' : `In ${loser.name.en} the ${sectorLabel[loser.sector].en.toLowerCase()} sector lost most, ${lost} points. `}The primary sector is nowhere above ${least}%.`,
  )[lang];
}

const YUBEI = '500112';
const BARS = [
  { place: YUBEI, period: '2015' },
  { place: YUBEI, period: '2020' },
] as const;

interface StructureFacts {
  largest: StructureRow & { change: number };
  rows: readonly StructureRow[];
}

const INK: Readonly<Record<Sector, Pick<StructureSegment, 'fill' | 'ink'>>> = {
  primary: { fill: 'paper', ink: 'ink' },
  secondary: { fill: 'river-pale', ink: 'ink' },
  tertiary: { fill: 'river', ink: 'on-river' },
};

const moved = (change: number, lang: Lang): string =>
  t(change < 0 ? '下降' : '上升', change < 0 ? 'fell' : 'rose')[lang];

const size = (change: number): string => formatNumber(Math.abs(change), 1);

const ownRows = (rows: readonly StructureRow[], bar: { place: string; period: string }): StructureRow[] =>
  rows.filter(({ place, period }) => place === bar.place && period === bar.period);

const barLabel = ({ name, period }: StructureRow, lang: Lang): string =>
  t(`${name.zh} ${period}年`, `${name.en}, ${period}`)[lang];

const segmentName = (row: StructureRow, lang: Lang): string =>
  [
    barLabel(row, lang),
    `${sectorLabel[row.sector][lang]} ${figureText(row.share, lang)}`,
    ...(row.change === null ? [] : [points(row.change, lang)]),
  ].join(' · ');

function bars(rows: readonly StructureRow[], lang: Lang): StructureBar[] {
  return BARS.map((bar) => {
    const own = ownRows(rows, bar);
    const [first] = own;
    return {
      id: `${bar.place}-${bar.period}`,
      label: first === undefined ? bar.place : barLabel(first, lang),
      continues: first !== undefined && first.change !== null,
      segments: own.map((row) => ({
        id: row.share.id,
        label: sectorLabel[row.sector][lang],
        share: row.share.value,
        shareLabel: figureText(row.share, lang),
        changeLabel: row.change === null ? '' : points(row.change, lang),
        description: segmentName(row, lang),
        ...INK[row.sector],
      })),
    };
  });
}

export const chart = defineChart<StructureRow, StructureFacts>({
  id: 'industry-structure',
  order: 120,
  topic: 'figures',
  about: { documents: ['yubei-2021-report'] },
  linked: false,
  rows: ({ ledger }) =>
    arrangeStructure(ledger.observations, BARS).map((row) => ({
      ...row,
      name: placeWords(ledger.places, row.place),
    })),
  facts: (rows) => {
    const shift = largestShift(rows);
    const row = rows.find(({ share }) => share.id === shift.share.id);
    if (row === undefined) throw new RangeError('industry-structure: the largest shift is no row');
    return { largest: { ...row, change: shift.change }, rows };
  },
  markNames: (row, lang) => [segmentName(row, lang)],
  rowId: ({ share }) => share.id,
  columns: structureColumns,
  words: {
    title: t('渝北区三次产业结构：2015年与2020年', 'Three sectors in Yubei: 2015 and 2020'),
    headline: ({ largest: { sector, change, share, name } }) =>
      t(
        `${name.zh}到2020年的五年：${sectorLabel[sector].zh}占比${moved(change, 'zh')}${size(change)}个百分点，到${figureText(share, 'zh')}`,
        `Yubei in the five years to 2020: the ${sectorLabel[sector].en.toLowerCase()} sector’s share ${moved(change, 'en')} by ${size(change)} points, to ${figureText(share, 'en')}`,
      ),
    dek: t(
      '三次产业增加值占地区生产总值的百分比；起点的年份文件没写，读作2015年',
      'Value added of the three sectors in per cent of Yubei’s GDP; the report gives no year for the start, read here as 2015',
    ),
    reading: t(
      `每条等长，合100%，从左到右是${SECTORS.map((sector) => sectorLabel[sector].zh).join('、')}。虚线连着两年里第二、第三产业的界线，带正负号的数是比2015年变动的百分点。`,
      `Bars are equally long and make 100%; from the left: ${SECTORS.map((sector) => sectorLabel[sector].en.toLowerCase()).join(', ')}. The dashed line joins the border of secondary and tertiary in the two years; signed numbers are changes since 2015 in percentage points.`,
    ),
    description: ({ rows }) => t(tellStructure(rows, 'zh'), tellStructure(rows, 'en')),
    note: t(
      '报告只印三个数之比，没有单位，读作百分比。“调整前”的一组没有注年份，按五年起点读作2015年，是推定。占比按当年价算，变动里有价格的成分。都是报告所述，未按后来的普查修订。',
      'The report prints only a ratio of three numbers without a unit, read here as per cent. The “before” set carries no year; reading it as 2015, the start of the five years, is an inference. Shares are at current prices, so part of a shift is prices. All figures are as reported, before any later census revision.',
    ),
  },
  thumb: (rows, { largest }) => ({
    label: figureText(largest.share, 'zh'),
    form: 'shares',
    rows: BARS.map((bar) =>
      ownRows(rows, bar).map(({ share, sector }) => ({ share: share.value / 100, tone: INK[sector].fill })),
    ),
  }),
  draw: (rows, _facts, { lang, document, width }) => industryStructure(bars(rows, lang), { document, width }),
});
