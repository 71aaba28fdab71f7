import { inRows } from '../kit/thumb.ts';
import { t } from '../../i18n/t.ts';
import {
  joinCrosswalk,
  type CrosswalkLink,
  summariseCrosswalk,
  type CrosswalkSummary,
} from '../../analysis/joinCrosswalk.ts';
import { crosswalk } from './draw.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { domainLabel } from '../../ledger/vocabulary.ts';
import type { Lang } from '../../i18n/lang.ts';
import { crosswalkName, crosswalkRows, crosswalkWords, groupName, measureName } from './numbers.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import { confidenceLabel, relationLabel } from '../../ledger/crosswalk.ts';
import { printedCell } from '../kit/tracedColumns.ts';

const NONE = { text: '—' };

export const crosswalkColumns: readonly Column<CrosswalkLink>[] = [
  { key: 'crosswalk', label: t('编号', 'Id'), value: ({ row }) => row.id, cell: null },
  {
    key: 'category',
    label: t('2020年的组', 'Group of 2020'),
    value: ({ row }) => row.category,
    cell: (link, lang) =>
      link.category === null
        ? NONE
        : {
            text: `${String(link.category.no)} ${groupName(link, lang)}`,
            path: `/awards/${link.category.id}/`,
          },
  },
  {
    key: 'category_label_zh',
    label: t('组名', 'Group in Chinese'),
    value: (link) => groupName(link, 'zh'),
    cell: null,
  },
  {
    key: 'category_label_en',
    label: t('英文组名', 'Group'),
    value: (link) => groupName(link, 'en'),
    cell: null,
  },
  {
    key: 'measure',
    label: t('2022年的措施', 'Measure of 2022'),
    value: ({ row }) => row.measure,
    cell: (link, lang) =>
      link.measure === null
        ? NONE
        : {
            text: `${String(link.measure.no)} ${measureName(link, lang)}`,
            path: `/measures/${link.measure.id}/`,
          },
  },
  {
    key: 'measure_name_zh',
    label: t('措施名', 'Measure in Chinese'),
    value: (link) => measureName(link, 'zh'),
    cell: null,
  },
  {
    key: 'measure_name_en',
    label: t('英文措施名', 'Measure'),
    value: (link) => measureName(link, 'en'),
    cell: null,
  },
  {
    key: 'relation',
    label: t('关系', 'Relation'),
    value: ({ row }) => row.relation,
    cell: ({ row }, lang) => ({ text: relationLabel[row.relation][lang] }),
  },
  {
    key: 'confidence',
    label: t('把握', 'How sure'),
    value: ({ row }) => row.confidence,
    cell: ({ row }, lang) => ({ text: confidenceLabel[row.confidence][lang] }),
  },
  {
    key: 'reason_zh',
    label: t('理由', 'Reason'),
    value: ({ row }) => row.reason_zh,
    cell: ({ row }, lang) => ({ text: inLanguage(row, 'reason', lang) }),
  },
  {
    key: 'reason_en',
    label: t('英文理由', 'Reason'),
    value: ({ row }) => row.reason_en,
    cell: null,
  },
  {
    key: 'category_printed',
    label: t('2020年原样', 'Printed in 2020'),
    value: ({ category }) => category?.printed ?? '',
    cell: ({ category }, lang) => printedCell(category, lang),
  },
  {
    key: 'measure_printed',
    label: t('2022年原样', 'Printed in 2022'),
    value: ({ measure }) => measure?.printed ?? '',
    cell: ({ measure }, lang) => printedCell(measure, lang),
  },
];

type Relation = CrosswalkLink['row']['relation'];

const countOf = ({ relations }: CrosswalkSummary, relation: Relation) =>
  relations.find((count) => count.relation === relation) ?? { groups: 0, measures: 0 };

/** What became of the groups, one clause per relation that occurs. */
const CLAUSES: readonly (readonly [
  Relation,
  Readonly<Record<Lang, (groups: number, measures: number) => string>>,
])[] = [
  [
    'same',
    {
      zh: (n) => `${String(n)}组大体延续`,
      en: (n) => `${countWord(n, 'continues', 'continue')} in substance`,
    },
  ],
  ['broadened', { zh: (n) => `${String(n)}组扩大`, en: (n) => `${countWord(n, 'is', 'are')} broadened` }],
  ['narrowed', { zh: (n) => `${String(n)}组收窄`, en: (n) => `${countWord(n, 'is', 'are')} narrowed` }],
  [
    'merged',
    {
      zh: (n, into) => `${String(n)}组并成${String(into)}项`,
      en: (n, into) => `${countWord(n, 'merges', 'merge')} into ${countWord(into, 'measure')}`,
    },
  ],
  [
    'split',
    {
      zh: (n, into) => `${String(n)}组拆成${String(into)}项`,
      en: (n, into) => `${countWord(n, 'splits', 'split')} into ${countWord(into, 'measure')}`,
    },
  ],
  ['gone', { zh: (n) => `${String(n)}组不再有`, en: (n) => `${countWord(n, 'is', 'are')} gone` }],
];

function fates(facts: CrosswalkSummary, lang: Lang): string {
  const clauses = CLAUSES.flatMap(([relation, words]) => {
    const { groups, measures } = countOf(facts, relation);
    return groups === 0 ? [] : [words[lang](groups, measures)];
  });
  return formatList(clauses, lang);
}

const named = (links: readonly CrosswalkLink[], lang: Lang): string =>
  formatList(
    links.map((link) => groupName(link, lang) || measureName(link, lang)),
    lang,
  );

const quoted = (links: readonly CrosswalkLink[]): string =>
  formatList(
    links.map((link) => `“${groupName(link, 'en') || measureName(link, 'en')}”`),
    'en',
  );

/** Fields with the most new measures. */
const fields = ({ freshest }: CrosswalkSummary, lang: Lang): string =>
  formatList(
    freshest.domains.map((domain) => domainLabel[domain][lang]),
    lang,
  );

/** In brackets, where there is something to say. */
const aside = (text: string, open: string, close: string): string =>
  text === '' ? '' : `${open}${text}${close}`;

export const chart = defineChart<CrosswalkLink, CrosswalkSummary>({
  id: 'crosswalk-2020-2022',
  order: 200,
  topic: 'measures',
  about: { documents: ['cq-2020-commendation', 'cq-2022-measures'] },
  linked: true,
  rows: ({ ledger }) => joinCrosswalk(ledger),
  facts: summariseCrosswalk,
  markNames: (row, lang) => [crosswalkName(row, lang)],
  rowId: ({ row }) => row.id,
  columns: crosswalkColumns,
  words: {
    title: t('2020年的组与2022年的措施对照', 'Groups of 2020 against measures of 2022'),
    headline: (facts) =>
      t(
        `重庆督查激励从2020年到2022年：${String(facts.groups)}组里${String(facts.gone.length)}组没了下文，${String(facts.measures)}项措施里${String(facts.fresh.length)}项是新的`,
        `What Chongqing commends, 2020 to 2022: ${String(facts.gone.length)} of ${String(facts.groups)} groups are gone, ${String(facts.fresh.length)} of ${String(facts.measures)} measures are new`,
      ),
    dek: t(
      '2020年通报的组别（左）与2022年通知的措施（右），关系由本站判断',
      'Groups on the commendation list of 2020 (left) and measures in the notice of 2022 (right); how they relate is our judgement',
    ),
    reading: t(
      '一条带是一项判断。等宽是大体延续，由窄变宽是扩大，双线是合并；收成尖的到2022年不再有，由尖而起的是新增。实色把握大，淡色把握中等，虚线空心把握小。带的粗细不是数量。',
      'A band is one judgement. An even band continues in substance, a widening one is broadened, a double one merges; a band that runs to a point is gone by 2022, one that grows from a point is new. Solid bands are judgements we are sure of, faint ones fairly sure, hollow dashed ones unsure. Thickness is not a quantity.',
    ),
    description: (facts) =>
      t(
        `${String(facts.groups)}组里，${fates(facts, 'zh')}。不再有的组：${named(facts.gone, 'zh')}。新增的${String(facts.fresh.length)}项措施里，${fields(facts, 'zh')}领域最多，${String(facts.freshest.measures)}项。归到另一领域的有${String(facts.moved.length)}组：${named(facts.moved, 'zh')}。${String(facts.confidence.high)}项判断把握大，${String(facts.confidence.medium)}项中等，${String(facts.confidence.low)}项小${aside(named(facts.unsure, 'zh'), '（', '）')}。`,
        `Of ${String(facts.groups)} groups, ${fates(facts, 'en')}. Gone: ${quoted(facts.gone)}. New: ${String(facts.fresh.length)}, most in the field “${fields(facts, 'en')}” (${String(facts.freshest.measures)}). ${countWord(facts.moved.length, 'group')} moved to another field: ${quoted(facts.moved)}. We are sure of ${String(facts.confidence.high)} judgements, fairly sure of ${String(facts.confidence.medium)} and unsure of ${String(facts.confidence.low)}${aside(quoted(facts.unsure), ' (', ')')}.`,
      ),
    note: t(
      '两份文件都没有说明谁接续谁，对应关系与领域都是本站按措辞判断的，理由逐条列在表里。2020年的是受表扬地方的名单，2022年的是激励的规则，两者体例不同；“不再有”只说明2022年的措施里没有相应的一项，“新增”只说明2020年的名单里没有相应的一组，中间一年没有查。组名是本站的简称。宽屏按领域排，各领域内的次序使交叉尽量少；窄屏按关系排。',
      'Neither document says what succeeds what: the links and the fields are our reading of the wording, with a reason for each in the table. The list of 2020 names places that were commended, the notice of 2022 sets out rules for rewards, so the two are not of one kind. “Gone” means only that no measure of 2022 corresponds, “new” that no group of 2020 does; the year between was not looked up. Names of groups are our short forms. Wide drawings go by field, ordered within each so that few bands cross; narrow ones go by relation.',
    ),
  },
  thumb: (_rows, { groups, measures, gone, fresh }) => ({
    label: `−${String(gone.length)} +${String(fresh.length)}`,
    form: 'squares',
    squares: [
      ...inRows(
        Array.from({ length: groups }, (_, index) => ({
          tone: 'award-3' as const,
          hollow: index >= groups - gone.length,
        })),
        3,
      ),
      ...inRows(
        Array.from({ length: measures }, (_, index) => ({
          tone: index < fresh.length ? ('award-4' as const) : ('award-1' as const),
        })),
        3,
      ).map((square) => ({ ...square, column: square.column + 4 })),
    ],
  }),
  draw: (rows, facts, { lang, linkTo, document, width }) =>
    crosswalk(crosswalkRows(rows, facts, lang, linkTo), {
      document,
      width,
      words: crosswalkWords(facts, lang),
    }),
});
