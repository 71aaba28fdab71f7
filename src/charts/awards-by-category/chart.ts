import { t } from '../../i18n/t.ts';
import {
  countAwardsByCategory,
  type CategoryAwards,
  summariseCategories,
  type CategoriesSummary,
} from '../../analysis/awards.ts';
import { awardsByCategory } from './draw.ts';
import { categoriesByDomain } from './numbers.ts';
import { CLUSTERS, clusterLabel, domainLabel } from '../../ledger/vocabulary.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { clusterHue } from '../kit/awardLegend.ts';
import { defineChart } from '../kit/defineChart.ts';

const labelOf = ({ category }: CategoryAwards, lang: Lang): string => inLanguage(category, 'label', lang);

const widest = ({ widest: groups }: CategoriesSummary, lang: Lang): string =>
  formatList(
    groups.map((group) => labelOf(group, lang)),
    lang,
  );

export const chart = defineChart<CategoryAwards, CategoriesSummary>({
  id: 'awards-by-category',
  order: 40,
  topic: 'awards',
  about: { documents: ['cq-2020-commendation'] },
  linked: true,
  rows: ({ ledger }) => countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places),
  facts: summariseCategories,
  rowId: ({ category }) => category.id,
  columns: [
    { key: 'no', label: t('组', 'No.'), numeric: true, value: ({ category }) => category.no },
    { key: 'category', label: t('编号', 'Id'), value: ({ category }) => category.id, cell: null },
    {
      key: 'label_zh',
      label: t('组别', 'Group'),
      value: ({ category }) => category.label_zh,
      cell: (row, lang) => ({ text: labelOf(row, lang), path: `/awards/${row.category.id}/` }),
    },
    {
      key: 'label_en',
      label: t('英文', 'Label'),
      value: ({ category }) => category.label_en,
      cell: null,
    },
    {
      key: 'domain',
      label: t('领域', 'Field'),
      value: ({ category }) => category.domain,
      cell: ({ category }, lang) => ({ text: domainLabel[category.domain][lang] }),
    },
    {
      key: 'places_count',
      label: t('地方数', 'Places'),
      numeric: true,
      value: ({ count }) => count,
    },
    {
      key: 'places',
      label: t('受表扬的地方', 'Commended'),
      value: ({ places }) => places.map(({ id }) => id).join('|'),
      cell: ({ places }, lang) => ({
        text: formatList(
          places.map((place) => shortPlaceName(place, lang)),
          lang,
        ),
      }),
    },
  ],
  words: {
    title: t('26组各表扬了谁', 'Who was named in each of the 26 groups'),
    headline: (facts) =>
      t(
        `2020年督查激励：${String(facts.groups)}件事里${String(facts.usual.groups)}件各表扬${String(facts.usual.size)}个地方，${widest(facts, 'zh')}最多，${String(facts.largest)}个`,
        `Chongqing’s commendations of 2020: ${String(facts.usual.groups)} of ${String(facts.groups)} subjects name ${String(facts.usual.size)} places each; ${widest(facts, 'en').toLowerCase()} names ${String(facts.largest)}`,
      ),
    dek: t(
      '2020年督查激励通报的26组，按领域；每组受表扬的地方',
      'The 26 groups of the 2020 list by field, and the places commended in each',
    ),
    reading: t(
      '一条一组，一格一个地方，颜色是它所在的片区，同一片区的排在一起；同一领域里，地方多的组在前。组名是本站拟的，点组名可看原样字句。',
      'One bar per group, one square per place in the colour of its cluster, places of a cluster together; within a field, groups with more places stand above. The names of the groups are ours; each links to the printed words.',
    ),
    description: (facts) =>
      t(
        `${String(facts.groups)}组共${String(facts.awards)}次表扬；最常见的是一组${String(facts.usual.size)}个地方（${String(facts.usual.groups)}组）；最少${String(facts.smallest)}个（${String(facts.narrowest)}组），最多${String(facts.largest)}个（${widest(facts, 'zh')}）。`,
        `${countWord(facts.groups, 'group')} hold ${countWord(facts.awards, 'commendation')}. Most often a group names ${String(facts.usual.size)} places (${countWord(facts.usual.groups, 'group')}); the fewest are ${String(facts.smallest)} (${countWord(facts.narrowest, 'group')}), the most ${String(facts.largest)}, for ${widest(facts, 'en')}.`,
      ),
    note: t(
      '文件只分组，不编号、不起名；组名和领域由本站拟定。',
      'The document neither numbers nor names its groups; labels and fields are ours.',
    ),
  },
  thumb: (rows) => ({
    label: String(rows.length),
    form: 'squares',
    squares: rows.flatMap(({ places }, row) =>
      places.map((_place, column) => ({ column: row, row: -column, tone: 'award-3' as const })),
    ),
  }),
  draw: (rows, _facts, { lang, linkTo, document, width }) =>
    awardsByCategory(
      categoriesByDomain(rows).map(({ domain, categories }) => ({
        id: domain,
        label: domainLabel[domain][lang],
        lines: categories.map((row) => ({
          id: row.category.id,
          label: labelOf(row, lang),
          href: linkTo(`/awards/${row.category.id}/`),
          places: row.places.map((place) => ({
            label: shortPlaceName(place, lang),
            hue: clusterHue(place.cluster === '' ? 'zones' : place.cluster),
          })),
        })),
      })),
      ([...CLUSTERS, 'zones'] as const).map((cluster) => ({
        label: clusterLabel[cluster][lang],
        hue: clusterHue(cluster),
      })),
      { document, width },
    ),
});
