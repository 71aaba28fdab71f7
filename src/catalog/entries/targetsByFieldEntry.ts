import { targetsByField, type FieldColumn, type FieldLine } from '../../charts/targetsByField.ts';
import { FONT_SIZE } from '../../charts/chartOptions.ts';
import { formatList } from '../../format/formatList.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { fieldLabel } from '../../i18n/fieldLabel.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart } from '../defineChart.ts';
import { fieldTargetRows, ownersOf, type FieldRow, type Owner } from '../fieldTargetRows.ts';
import { TARGET_DOCUMENTS } from '../firmnessRows.ts';
import { printedCell } from '../printedCell.ts';

/** Widest line of a column's heading, in pixels. */
const HEADING = 70;

interface FieldFacts {
  districts: readonly Owner[];
  zones: readonly Owner[];
  /** Fields with most and fewest targets over all columns. */
  most: FieldTotal;
  least: FieldTotal;
}

type FieldTotal = Pick<FieldRow, 'field' | 'count'>;

/** Fields as the drawing has them: most targets first. */
function totalsOf(rows: readonly FieldRow[]): FieldTotal[] {
  return [...Map.groupBy(rows, ({ field }) => field)].map(([field, own]) => ({
    field,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** Districts with the same field on top in one phrase. */
function topText(owners: readonly Owner[], lang: Lang): string[] {
  return [...Map.groupBy(owners, ({ top }) => top.field)].map(([field, own]) => {
    if (lang === 'en') {
      const counts = own.map(({ place, top }) => `${shortPlaceName(place, lang)} (${String(top.count)})`);
      return `${fieldLabel[field].en.toLowerCase()} in ${counts.join(' and ')}`;
    }
    const names = own.map(({ place }) => shortPlaceName(place, lang));
    const counts = own.map(({ top }) => `${String(top.count)}个`);
    return `${formatList(names, lang)}最多在${fieldLabel[field].zh}（${formatList(counts, lang)}）`;
  });
}

const fieldNames = (rows: readonly FieldRow[], lang: Lang): string =>
  formatList(
    rows.map(({ field }) => (lang === 'zh' ? fieldLabel[field].zh : `“${fieldLabel[field].en}”`)),
    lang,
  );

/** The fields in which a place states no target; where these are most, the others. */
function emptyText({ place, own, empty }: Owner, lang: Lang): string {
  const name = placeName(place, lang);
  const zh = lang === 'zh';
  if (empty.length === 0) return zh ? `${name}每个领域都有` : `${name}: every field has some`;
  if (empty.length * 2 <= own.length)
    return zh ? `${name}没有提的：${fieldNames(empty, lang)}` : `${name}: none in ${fieldNames(empty, lang)}`;
  const some = own.filter(({ count }) => count > 0);
  return zh ? `${name}只有：${fieldNames(some, lang)}` : `${name}: only in ${fieldNames(some, lang)}`;
}

function columnsOf(rows: readonly FieldRow[], lang: Lang): FieldColumn[] {
  return ownersOf(rows).map(({ place, year, total }) => ({
    id: `${place.id}-${year}`,
    heading: [
      ...wrapSentence(shortPlaceName(place, lang), HEADING, FONT_SIZE),
      lang === 'zh' ? `${year}年` : year,
      lang === 'zh' ? `共${String(total)}个` : `(${String(total)})`,
    ],
  }));
}

const barName = ({ place, field, count }: FieldRow, lang: Lang): string =>
  `${placeName(place, lang)} · ${fieldLabel[field][lang]} · ${String(count)}`;

function linesOf(rows: readonly FieldRow[], lang: Lang): FieldLine[] {
  return [...Map.groupBy(rows, ({ field }) => field)].map(([field, own]) => ({
    id: field,
    label: fieldLabel[field][lang],
    counts: own.map((row) => ({ count: row.count, description: barName(row, lang) })),
  }));
}

export const targetsByFieldEntry = defineChart<FieldRow, FieldFacts>({
  id: 'targets-by-field',
  order: 170,
  topic: 'figures',
  documents: TARGET_DOCUMENTS,
  linked: false,
  rows: fieldTargetRows,
  facts: (rows) => {
    const owners = ownersOf(rows);
    const isZone = ({ place }: Owner): boolean => place.kind === 'development_zone';
    const totals = totalsOf(rows);
    const [most, least] = [totals[0], totals.at(-1)];
    if (most === undefined || least === undefined) throw new RangeError('targets-by-field: no fields');
    return { districts: owners.filter((owner) => !isZone(owner)), zones: owners.filter(isZone), most, least };
  },
  markNames: (row, lang) => [barName(row, lang)],
  rowId: ({ document, place, field }) => `${document}-${place.id}-${field}`,
  columns: [
    {
      key: 'field',
      label: { zh: '领域', en: 'Field' },
      value: ({ field }) => field,
      cell: ({ field }, lang) => ({ text: fieldLabel[field][lang] }),
    },
    {
      key: 'place',
      label: { zh: '地方', en: 'Place' },
      value: ({ place }) => place.id,
      cell: ({ place }, lang) => ({ text: placeName(place, lang), path: `/places/${place.id}/` }),
    },
    { key: 'document', label: { zh: '文件', en: 'Document' }, value: ({ document }) => document, cell: null },
    { key: 'year', label: { zh: '文件年份', en: 'Year of document' }, value: ({ year }) => year },
    {
      key: 'targets',
      label: { zh: '数字目标', en: 'Numeric targets' },
      numeric: true,
      value: ({ count }) => count,
    },
    {
      key: 'first_phrase',
      label: { zh: '第一个', en: 'The first' },
      value: ({ example }) => example?.printed ?? null,
      cell: ({ example }, lang) =>
        example === null ? { text: lang === 'zh' ? '没有提' : 'none stated' } : printedCell(example),
    },
    {
      key: 'observation_ids',
      label: { zh: '行', en: 'Rows' },
      value: ({ ids }) => ids.join(' '),
      cell: null,
    },
  ],
  words: {
    zh: {
      title: '各领域的数字目标',
      headline: ({ districts }) => `数字目标分布：${topText(districts, 'zh').join('，')}`,
      dek: '各文件在16个领域提出的数字目标个数，按说话的是谁分列',
      reading: '条长是目标个数，各列同一尺度，从零起；0是文件在这个领域没有提数字目标，不是没有数据。',
      description: ({ districts, zones, most, least }) =>
        `合起来，最多的领域是${fieldLabel[most.field].zh}，${String(most.count)}个，最少的是${fieldLabel[least.field].zh}，${String(least.count)}个。${[...districts, ...zones].map((owner) => emptyText(owner, 'zh')).join('；')}。`,
      note: '领域是本站按指标归的。梁平、渝北的2021年文件也含“十四五”的目标，南岸2024年的报告也含2027年的目标；重庆经开区的目标写在南岸的报告里。文件长短、种类、年份不同，个数多不等于要求高，没有数字的目标不在内。',
    },
    en: {
      title: 'Numeric targets by field',
      headline: ({ districts }) => `Most numeric targets: ${topText(districts, 'en').join(', ')}`,
      dek: 'Number of numeric targets in each of 16 fields, by document and by whose target it is',
      reading:
        'Bars are counts from zero, on one scale in all columns; totals stand in brackets under the names. 0 means that the document states no numeric target in the field; it is not missing data.',
      description: ({ districts, zones, most, least }) =>
        `Taken together, most are in “${fieldLabel[most.field].en}” (${String(most.count)}), fewest in “${fieldLabel[least.field].en}” (${String(least.count)}). ${[...districts, ...zones].map((owner) => emptyText(owner, 'en')).join('; ')}.`,
      note: 'Fields are our grouping of indicators. The 2021 documents of Liangping and Yubei include targets of the 14th five-year plan, Nan’an’s report of 2024 some for 2027; the target of the economic zone stands in Nan’an’s report. Documents differ in length, kind and year: more targets are not higher aims, and goals without a number are not counted.',
    },
  },
  draw: (rows, _facts, { lang, document, width }) =>
    targetsByField(linesOf(rows, lang), columnsOf(rows, lang), { document, width }),
});
