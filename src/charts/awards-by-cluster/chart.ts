import { t } from '../../i18n/t.ts';
import { countAwardsByPlace, rateAwardsByCluster, type ClusterAwards } from '../../analysis/awards.ts';
import { awardsByCluster } from './draw.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { clusterLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { clusterHue } from '../kit/awardLegend.ts';
import { defineChart } from '../kit/defineChart.ts';

interface ClusterFacts {
  highest: ClusterAwards;
  lowest: ClusterAwards;
  /** Clusters with the most districts left out; several when tied. */
  leftOut: readonly ClusterAwards[];
  /** Clusters in which every district was commended. */
  complete: readonly ClusterAwards[];
}

/** A few clusters by name. */
const named = (rows: readonly ClusterAwards[], lang: Lang): string =>
  formatList(
    rows.map(({ cluster }) => clusterLabel[cluster][lang]),
    lang,
  );

const rate = (row: Pick<ClusterAwards, 'rate'>): string => formatNumber(row.rate, 1);

const detail = ({ awards, districts, cluster }: ClusterAwards, lang: Lang): string =>
  t(
    `${String(awards)}次 / ${String(districts)}个${cluster === 'zones' ? '开发区' : '区县'}`,
    `${String(awards)} in ${countWord(districts, cluster === 'zones' ? 'zone' : 'district')}`,
  )[lang];

const barName = (row: ClusterAwards, lang: Lang): string =>
  [clusterLabel[row.cluster][lang], rate(row), detail(row, lang)].join(' · ');

export const chart = defineChart<ClusterAwards, ClusterFacts>({
  id: 'awards-by-cluster',
  order: 60,
  topic: 'awards',
  about: { documents: ['cq-2020-commendation'] },
  linked: false,
  rows: ({ ledger }) => rateAwardsByCluster(countAwardsByPlace(ledger.places, ledger.awards)),
  facts: (rows) => {
    const clusters = rows.filter(({ cluster }) => cluster !== 'zones');
    const [highest, lowest] = [clusters[0], clusters.at(-1)];
    if (highest === undefined || lowest === undefined) throw new RangeError('awards-by-cluster: no clusters');
    const most = Math.max(...clusters.map(({ without }) => without));
    return {
      highest,
      lowest,
      leftOut: clusters.filter(({ without }) => without === most),
      complete: clusters.filter(({ without }) => without === 0),
    };
  },
  rowId: ({ cluster }) => cluster,
  markNames: (row, lang) => [barName(row, lang)],
  columns: [
    {
      key: 'cluster',
      label: t('片区', 'Cluster'),
      value: ({ cluster }) => cluster,
      cell: ({ cluster }, lang) => ({ text: clusterLabel[cluster][lang] }),
    },
    {
      key: 'districts',
      label: t('区县数', 'Districts'),
      numeric: true,
      value: ({ districts }) => districts,
    },
    {
      key: 'awards',
      label: t('表扬次数', 'Commendations'),
      numeric: true,
      value: ({ awards }) => awards,
    },
    {
      key: 'rate',
      label: t('每区县', 'Per district'),
      numeric: true,
      value: (row) => row.rate,
      cell: (row) => ({ text: formatNumber(row.rate, 2) }),
    },
    {
      key: 'without',
      label: t('没有受表扬的', 'Without any'),
      numeric: true,
      value: ({ without }) => without,
    },
  ],
  words: {
    title: t('各片区平均每区县受表扬次数', 'Commendations per district in each cluster'),
    headline: ({ highest, lowest }) =>
      t(
        `2020年督查激励：${clusterLabel[highest.cluster].zh}平均每区${rate(highest)}次，${clusterLabel[lowest.cluster].zh}${rate(lowest)}次`,
        `Commendations per district in 2020: ${rate(highest)} in Chongqing’s ${clusterLabel[highest.cluster].en.toLowerCase()}, ${rate(lowest)} in the ${clusterLabel[lowest.cluster].en.toLowerCase()}`,
      ),
    dek: t(
      '2020年督查激励通报，表扬次数除以区县数',
      '2020 list: commendations divided by the number of districts and counties',
    ),
    reading: t(
      '条长是平均每个区县的次数，从零起；片区大小不同，所以比平均数。开发区另列，空心。',
      'Bars are averages per district, from zero: clusters differ in size, so counts alone would mislead. Development zones stand apart, hollow.',
    ),
    description: ({ highest, lowest, leftOut, complete }) =>
      t(
        `${clusterLabel[highest.cluster].zh}最高，${detail(highest, 'zh')}，是最低的${clusterLabel[lowest.cluster].zh}（${detail(lowest, 'zh')}）的${formatNumber(highest.rate / lowest.rate, 1)}倍。没有受表扬的区县最多的是${named(leftOut, 'zh')}（${String(leftOut[0]?.without ?? 0)}个）${complete.length > 0 ? `，${named(complete, 'zh')}一个也没有` : ''}。`,
        `Highest in the ${clusterLabel[highest.cluster].en.toLowerCase()} (${detail(highest, 'en')}), ${formatNumber(highest.rate / lowest.rate, 1)} times the lowest, the ${clusterLabel[lowest.cluster].en.toLowerCase()} (${detail(lowest, 'en')}). Most districts without any: ${named(leftOut, 'en').toLowerCase()}, ${String(leftOut[0]?.without ?? 0)}${complete.length > 0 ? `; none in the ${named(complete, 'en').toLowerCase()}` : ''}.`,
      ),
    note: t(
      '开发区只算受表扬的两个，与区县不可比。',
      'Only the two commended zones are counted; they cannot be compared with districts.',
    ),
  },
  thumb: (rows) => ({
    label: rate(rows[0] ?? { rate: 0 }),
    form: 'lines',
    bars: rows.map(({ rate: value, cluster }) => ({ value, tone: 'award-3', hollow: cluster === 'zones' })),
  }),
  draw: (rows, _facts, { lang, document, width }) =>
    awardsByCluster(
      rows.map((row) => ({
        id: row.cluster,
        label: clusterLabel[row.cluster][lang],
        detail: detail(row, lang),
        description: barName(row, lang),
        rate: row.rate,
        rateLabel: formatNumber(row.rate, 1),
        hue: clusterHue(row.cluster),
        zone: row.cluster === 'zones',
      })),
      { document, width },
    ),
});
