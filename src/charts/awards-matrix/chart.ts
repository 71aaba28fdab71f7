import { t } from '../../i18n/t.ts';
import { arrangeMatrix, mostOuterCategory, type Matrix, type OuterShare } from './numbers.ts';
import { countAwardsByPlace } from '../../analysis/awards.ts';
import type { AwardRow } from '../../ledger/awards.ts';
import { awardsMatrix } from './draw.ts';
import { formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { domainLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { printedCell } from '../kit/tracedColumns.ts';
import { clusterHue } from '../kit/awardLegend.ts';
import { defineChart, type Sources } from '../kit/defineChart.ts';

type Category = Matrix['categories'][number];
type Place = Matrix['places'][number]['place'];

interface MatrixRow {
  award: AwardRow;
  category: Category;
  place: Place;
}

interface MatrixFacts {
  matrix: Matrix;
  outer: OuterShare;
  /** The fullest rows. */
  fullest: Matrix['places'];
}

function matrixOf({ ledger }: Sources): Matrix {
  return arrangeMatrix(
    countAwardsByPlace(ledger.places, ledger.awards),
    ledger.awardCategories,
    ledger.awards,
  );
}

const labelOf = (category: Category, lang: Lang): string => inLanguage(category, 'label', lang);

const fullest = ({ fullest: rows }: MatrixFacts, lang: Lang): string =>
  formatList(
    rows.map(({ place }) => shortPlaceName(place, lang)),
    lang,
  );

const dotName = ({ place, category }: MatrixRow, lang: Lang): string =>
  `${shortPlaceName(place, lang)} · ${labelOf(category, lang)}`;

const elsewhere = ({ outer }: MatrixFacts): string =>
  formatNumber((outer.outerElsewhere / outer.ofElsewhere) * 100, 0);

export const chart = defineChart<MatrixRow, MatrixFacts>({
  id: 'awards-matrix',
  order: 50,
  topic: 'awards',
  about: { documents: ['cq-2020-commendation'] },
  linked: false,
  rows: (sources) => {
    const { places, categories, awards } = matrixOf(sources);
    return categories.flatMap((category) =>
      places.flatMap(({ place }) =>
        awards
          .filter((award) => award.category === category.id && award.place === place.id)
          .map((award) => ({ award, category, place })),
      ),
    );
  },
  facts: (_rows, sources) => {
    const matrix = matrixOf(sources);
    const most = Math.max(...matrix.places.map(({ count }) => count));
    return {
      matrix,
      outer: mostOuterCategory(matrix),
      fullest: matrix.places.filter(({ count }) => count === most),
    };
  },
  rowId: ({ award }) => award.id,
  markNames: (row, lang) => [dotName(row, lang)],
  columns: [
    { key: 'award', label: t('编号', 'Id'), value: ({ award }) => award.id, cell: null },
    {
      key: 'domain',
      label: t('领域', 'Field'),
      value: ({ category }) => category.domain,
      cell: ({ category }, lang) => ({ text: domainLabel[category.domain][lang] }),
    },
    {
      key: 'category',
      label: t('组别', 'Group'),
      value: ({ category }) => category.id,
      cell: ({ category }, lang) => ({ text: labelOf(category, lang), path: `/awards/${category.id}/` }),
    },
    {
      key: 'place',
      label: t('地方', 'Place'),
      value: ({ place }) => place.id,
      cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
    },
    {
      key: 'printed',
      label: t('原样', 'As printed'),
      value: ({ award }) => award.printed,
      cell: ({ award }, lang) => printedCell(award, lang),
    },
    {
      key: 'start',
      label: t('位置', 'Offset'),
      numeric: true,
      value: ({ award }) => award.start,
      cell: null,
    },
  ],
  words: {
    title: t('地方与组别对照', 'Places against groups'),
    headline: (facts) =>
      t(
        `2020年督查激励：除${facts.outer.category.label_zh}外，渝东北、渝东南只占${elsewhere(facts)}%`,
        `Leave out ${facts.outer.category.label_en.toLowerCase()}, and the north-east and south-east had ${elsewhere(facts)}% of Chongqing’s commendations of 2020`,
      ),
    dek: t(
      '2020年受表扬的地方（行，按片区）与26组（列，按领域）',
      'Places commended in 2020 (rows, by cluster) against the 26 groups (columns, by field)',
    ),
    reading: t(
      '一点是一次表扬。竖着看，一组表扬了哪些地方；横着看，一个地方因哪些事受表扬。',
      'A dot is one commendation. Read down a column for the places of a group, along a row for what a place was commended for.',
    ),
    description: (facts) =>
      t(
        `${facts.outer.category.label_zh}组的表扬集中在渝东北和渝东南；在其余各组，这两个片区合计只占${elsewhere(facts)}%。点最多的一行是${fullest(facts, 'zh')}，${String(facts.fullest[0]?.count ?? 0)}点。`,
        `Commendations for “${facts.outer.category.label_en}” are concentrated in the north-east and south-east; in all other groups the two clusters together hold ${elsewhere(facts)}%. The fullest row is ${fullest(facts, 'en')}’s, with ${String(facts.fullest[0]?.count ?? 0)} dots.`,
      ),
    note: t(
      '窄屏上列头是领域，不是组；每点的组名和地名见表。',
      'On narrow screens columns are headed by field, not by group; the table names both for every dot.',
    ),
  },
  thumb: (_rows, facts) => ({
    label: `${elsewhere(facts)}%`,
    form: 'shares',
    rows: [
      [facts.outer.outerElsewhere, facts.outer.ofElsewhere],
      [facts.outer.outer, facts.outer.of],
    ].map(([part = 0, of = 1]) => [
      { share: part / of, tone: 'award-3' },
      { share: 1 - part / of, tone: 'award-1' },
    ]),
  }),
  draw: (rows, { matrix }, { lang, document, width }) =>
    awardsMatrix(
      {
        places: matrix.places.map(({ place }, index, all) => ({
          id: place.id,
          label: shortPlaceName(place, lang),
          hue: clusterHue(place.cluster === '' ? 'zones' : place.cluster),
          first: all[index - 1]?.place.cluster !== place.cluster,
        })),
        categories: matrix.categories.map((category, index, all) => ({
          id: category.id,
          label: labelOf(category, lang),
          domain: domainLabel[category.domain][lang],
          first: all[index - 1]?.domain !== category.domain,
        })),
        dots: rows.map((row) => ({
          place: row.place.id,
          category: row.category.id,
          description: dotName(row, lang),
        })),
      },
      { document, width },
    ),
});
