import { t } from '../../i18n/t.ts';
import {
  collectRanks,
  summariseRanks,
  type RanksSummary,
  type ClaimedRank,
  type RankScope,
} from './numbers.ts';
import { ranksClaimed, type RankGroup } from './draw.ts';
import { countWord } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang, type Words } from '../../i18n/lang.ts';
import { defineChart, type Column, type Sources } from '../kit/defineChart.ts';
import { placeWords, figureText, tracedColumns } from '../kit/tracedColumns.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';

export interface RankRow extends ClaimedRank {
  indicator: Words;
  place: Words;
}

export const scopeLabel: Readonly<Record<RankScope, Words>> = {
  全国: t('全国', 'In the country'),
  全市: t('全市', 'In the whole city'),
  中心城区: t('中心城区', 'In the central city'),
};

export const rankColumns: readonly Column<RankRow>[] = [
  {
    key: 'place',
    label: t('谁的名次', 'Whose'),
    value: ({ rank }) => rank.place,
    cell: ({ rank, place }, lang) => ({ text: place[lang], path: `/places/${rank.place}/` }),
  },
  {
    key: 'indicator',
    label: t('指标', 'Indicator'),
    value: ({ rank }) => rank.indicator,
    cell: ({ indicator }, lang) => ({ text: indicator[lang] }),
  },
  {
    key: 'context_zh',
    label: t('排的是', 'What of it'),
    value: ({ rank }) => rank.context_zh,
    cell: ({ rank }, lang) => ({ text: inLanguage(rank, 'context', lang) }),
  },
  {
    key: 'context_en',
    label: t('英文', 'What of it'),
    value: ({ rank }) => rank.context_en,
    cell: null,
  },
  {
    key: 'period',
    label: t('时期', 'Period'),
    value: ({ rank }) => rank.period,
    cell: ({ rank }, lang) => ({ text: formatPeriod(rank.period, lang) }),
  },
  {
    key: 'scope',
    label: t('范围', 'Among'),
    value: ({ scope }) => scope,
    cell: ({ scope }, lang) => ({ text: scopeLabel[scope][lang] }),
  },
  {
    key: 'rank',
    label: t('名次', 'Rank'),
    numeric: true,
    value: ({ rank }) => rank.value,
    cell: ({ rank }, lang) => ({ text: figureText(rank, lang) }),
  },
  ...tracedColumns<RankRow>(({ rank }) => rank),
];

const DOCUMENT = 'nanan-2024-report';
const DISTRICT = '500108';

interface RankFacts extends RanksSummary {
  most: RanksSummary['most'] & { name: Words };
  lowestRow: RankRow;
}

const ORDINALS = ['1st', '2nd', '3rd'];

const ordinal = (rank: number, lang: Lang): string =>
  t(`第${String(rank)}`, ORDINALS[rank - 1] ?? `${String(rank)}th`)[lang];

/** Whose, what of it and when, as far as the label leaves it open. */
function detailOf({ rank, place }: RankRow, lang: Lang): string {
  const whose = rank.place === DISTRICT ? '' : place[lang];
  const what = inLanguage(rank, 'context', lang);
  return [whose, what].filter((part) => part !== '').join(LANGUAGES[lang].clause);
}

const dotName = (row: RankRow, lang: Lang): string =>
  [row.indicator[lang], detailOf(row, lang), scopeLabel[row.scope][lang], ordinal(row.rank.value, lang)]
    .filter((part) => part !== '')
    .join(' · ');

const scopeCount = ({ scope, total, firsts }: RanksSummary['scopes'][number], lang: Lang): string =>
  t(
    `${scopeLabel[scope].zh}${String(total)}个，其中${String(firsts)}个是第1`,
    `${countWord(total, 'rank')} ${scopeLabel[scope].en.toLowerCase()}, ${String(firsts)} of them first`,
  )[lang];

const groupTitle = (count: RanksSummary['scopes'][number], lang: Lang): string =>
  t(
    `${scopeLabel[count.scope].zh}：${String(count.firsts)}个第1 / ${String(count.total)}个名次`,
    `${scopeLabel[count.scope].en}: ${countWord(count.firsts, 'first place')} of ${String(count.total)}`,
  )[lang];

function groups(rows: readonly RankRow[], { scopes }: RankFacts, lang: Lang): RankGroup[] {
  return scopes.map((count) => ({
    id: count.scope,
    title: groupTitle(count, lang),
    dots: rows
      .filter(({ scope }) => scope === count.scope)
      .map((row) => ({ id: row.rank.id, rank: row.rank.value, description: dotName(row, lang) })),
  }));
}

/** Name of an indicator in every language. */
function indicatorWords({ ledger }: Sources, id: string): Words {
  const row = ledger.indicators.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`no indicator ${id}`);
  return { zh: row.name_zh, en: row.name_en };
}

export const chart = defineChart<RankRow, RankFacts>({
  id: 'ranks-claimed',
  order: 180,
  topic: 'figures',
  about: { documents: [DOCUMENT] },
  linked: false,
  rows: (sources) =>
    collectRanks(sources.ledger.observations, DOCUMENT).map((row) => ({
      ...row,
      indicator: indicatorWords(sources, row.rank.indicator),
      place: placeWords(sources.ledger.places, row.rank.place),
    })),
  facts: (rows, sources) => {
    const summary = summariseRanks(rows);
    const lowestRow = rows.find(({ rank }) => rank.id === summary.lowest.rank.id);
    if (lowestRow === undefined) throw new RangeError('ranks-claimed: the lowest rank is no row');
    const name = indicatorWords(sources, summary.most.indicator);
    return { ...summary, most: { ...summary.most, name }, lowestRow };
  },
  markNames: (row, lang) => [dotName(row, lang)],
  rowId: ({ rank }) => rank.id,
  columns: rankColumns,
  words: {
    title: t('南岸区2024年报告提到的名次', 'Ranks named in Nan’an’s report of 2024'),
    headline: ({ total, firsts }) =>
      t(
        `南岸区2024年报告列出${String(total)}个名次，其中${String(firsts)}个是第1`,
        `${String(firsts)} of the ${String(total)} ranks in Nan’an’s 2024 report are first places`,
      ),
    dek: t(
      '南岸区2024年政府工作报告所述2023年的名次，按范围和名次列',
      'Ranks for 2023 stated in Nan’an’s work report of 2024, by scope and rank',
    ),
    reading: t(
      '一点是报告里的一个名次，在第几行就是第几，行末是个数。排的是谁的哪一项、哪一期，见数据表。',
      'A dot is one rank of the report, its row the rank; a row ends with how many there are. Whose, of what and for when is in the table.',
    ),
    description: ({ scopes, lowestRow, subjects, most, total }) =>
      t(
        `${scopes.map((count) => scopeCount(count, 'zh')).join('；')}。名次最靠后的是${lowestRow.indicator.zh}，${scopeLabel[lowestRow.scope].zh}${ordinal(lowestRow.rank.value, 'zh')}。${String(total)}个名次说的是${String(subjects)}件事：${most.name.zh}占${String(most.count)}个，分属${String(most.places)}地、${String(most.periods)}个时期。`,
        `The report names ${scopes.map((count) => scopeCount(count, 'en')).join('; ')}. The lowest named is ${ordinal(lowestRow.rank.value, 'en')}, for ${lowestRow.indicator.en}. The ${String(total)} ranks are about ${String(subjects)} things: ${most.name.en.toLowerCase()} has ${String(most.count)} of them, for ${countWord(most.places, 'place')} and ${countWord(most.periods, 'period')}.`,
      ),
    note: t(
      '这些名次都是报告自己说的，别处没有核对。报告挑哪些名次来说，由报告自己定：没有提到的名次，图里看不到，所以不能由此推断总体位置。“前列”之类没有数字的不收。排的是增速还是总量，报告多半没有写，按上下文推定，CSV和文件页逐行说明；参加排名的有多少个，报告没有写。',
      'These are the report’s own claims, checked nowhere else here. A report chooses which ranks to name: those it passes over are not in the chart, so nothing follows from it about the district’s standing as a whole. Phrases without a number, such as “among the foremost”, are left out. Whether growth or amount is ranked is mostly not printed and was inferred; the CSV and the page of the document say so row by row. Among how many is not stated.',
    ),
  },
  thumb: (rows, { total, firsts }) => ({
    label: `${String(firsts)}/${String(total)}`,
    form: 'squares',
    squares: rows
      .toSorted((a, b) => a.rank.value - b.rank.value)
      .map(({ rank }, index, all) => ({
        row: rank.value,
        column: index - all.findIndex((other) => other.rank.value === rank.value),
        tone: rank.value === 1 ? 'river' : 'river-pale',
      })),
  }),
  draw: (rows, facts, { lang, document, width }) => {
    const last = Math.max(...rows.map(({ rank }) => rank.value));
    return ranksClaimed(groups(rows, facts, lang), {
      document,
      width,
      heads: Array.from({ length: last }, (_, index) => ordinal(index + 1, lang)),
    });
  },
});
