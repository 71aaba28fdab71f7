/** Names of the vocabularies that say what a figure is and how far it can be trusted, for readers. */
import { t } from './t.ts';
import { LANGUAGES, type Lang, type Words } from './lang.ts';

export const scopeLabel = {
  same_scope: t('同口径', 'on a comparable basis'),
  full_scope: t('全口径', 'full scope'),
  constant_prices: t('不变价', 'constant prices'),
  current_prices: t('现价', 'current prices'),
} as const satisfies Record<string, Words>;

export const rankedLabel = {
  level: t('总量', 'the level'),
  growth_rate: t('增速', 'the growth rate'),
  share: t('占比', 'the share'),
  count: t('个数', 'the number'),
  score: t('评分', 'a score'),
  not_stated: t('未说明', 'not stated'),
} as const satisfies Record<string, Words>;

export const vintageLabel = {
  first_release: t('初次公布', 'first release'),
  revised: t('修订数', 'revised'),
  expected: t('预计数', 'expected'),
  final: t('最终数', 'final'),
} as const satisfies Record<string, Words>;

export const precisionLabel = {
  exact: t('照印', 'as printed'),
  rounded: t('取整', 'rounded'),
  threshold: t('界限', 'a bound'),
} as const satisfies Record<string, Words>;

export const lookedUpLabel = {
  whole: t('全文', 'the whole text'),
  opening: t('只有开头', 'the opening only'),
  excerpt: t('只有个别数字', 'single figures only'),
} as const satisfies Record<string, Words>;

export const bodyKindLabel = {
  zone: t('区域', 'zone or area'),
  park: t('园区', 'park'),
  company: t('公司', 'company'),
  town: t('镇街、城区', 'town'),
  facility: t('设施', 'facility'),
  project: t('项目', 'project'),
  agency: t('单位', 'agency'),
  programme: t('计划', 'programme'),
  region: t('跨界区域', 'region beyond the place'),
} as const satisfies Record<string, Words>;

export const dimensionLabel = {
  residence: t('城乡', 'urban or rural'),
  sector: t('行业', 'sector'),
  stage: t('阶段', 'stage'),
  status: t('状态', 'status'),
  source: t('来源', 'source'),
  group: t('类别', 'group'),
  accounting: t('核算', 'accounting'),
  part: t('部分', 'part'),
} as const satisfies Record<string, Words>;

/** On which scope a document says it counts a figure; nothing where it does not say. */
export const scopeWords = (scope: keyof typeof scopeLabel | '', lang: Lang): string =>
  scope === '' ? '' : scopeLabel[scope][lang];

/** A level of a named series may be set beside those of the same series only; a series is named by its first year. */
function seriesWords(series: string, lang: Lang): string {
  const year = /-(\d{4})$/u.exec(series)?.[1];
  if (year === undefined) return t('序列有中断', 'its series breaks')[lang];
  return t(`${year}年起的序列`, `series from ${year}`)[lang];
}

const RESTATED: Words = t('重述', 'said again');

/** What of an observation its status is told by. */
interface FigureStatus {
  vintage: keyof typeof vintageLabel | '';
  precision: keyof typeof precisionLabel;
  comparator: string;
  series: string;
  restates: string;
}

/** What must be known of a figure before it is used: how final and how exact it is, and whether its series breaks. */
export function statusWords(
  { vintage, precision, comparator, series, restates }: FigureStatus,
  lang: Lang,
): string {
  return [
    vintage === '' ? '' : vintageLabel[vintage][lang],
    precision === 'rounded' && comparator === 'eq' ? precisionLabel.rounded[lang] : '',
    series === '' ? '' : seriesWords(series, lang),
    restates === '' ? '' : RESTATED[lang],
  ]
    .filter((part) => part !== '')
    .join(LANGUAGES[lang].comma);
}
