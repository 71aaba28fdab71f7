/** Names of the vocabularies that say what a figure is and how far it can be trusted, for readers. */
import { LANGUAGES, type Lang, type Words } from './lang.ts';

export const scopeLabel = {
  same_scope: { zh: '同口径', en: 'on a comparable basis' },
  full_scope: { zh: '全口径', en: 'full scope' },
  constant_prices: { zh: '不变价', en: 'constant prices' },
  current_prices: { zh: '现价', en: 'current prices' },
} as const satisfies Record<string, Words>;

export const rankedLabel = {
  level: { zh: '总量', en: 'the level' },
  growth_rate: { zh: '增速', en: 'the growth rate' },
  share: { zh: '占比', en: 'the share' },
  count: { zh: '个数', en: 'the number' },
  score: { zh: '评分', en: 'a score' },
  not_stated: { zh: '未说明', en: 'not stated' },
} as const satisfies Record<string, Words>;

export const vintageLabel = {
  first_release: { zh: '初次公布', en: 'first release' },
  revised: { zh: '修订数', en: 'revised' },
  expected: { zh: '预计数', en: 'expected' },
  final: { zh: '最终数', en: 'final' },
} as const satisfies Record<string, Words>;

export const precisionLabel = {
  exact: { zh: '照印', en: 'as printed' },
  rounded: { zh: '取整', en: 'rounded' },
  threshold: { zh: '界限', en: 'a bound' },
} as const satisfies Record<string, Words>;

export const lookedUpLabel = {
  whole: { zh: '全文', en: 'the whole text' },
  opening: { zh: '只有开头', en: 'the opening only' },
  excerpt: { zh: '只有个别数字', en: 'single figures only' },
} as const satisfies Record<string, Words>;

export const bodyKindLabel = {
  zone: { zh: '区域', en: 'zone or area' },
  park: { zh: '园区', en: 'park' },
  company: { zh: '公司', en: 'company' },
  town: { zh: '镇街、城区', en: 'town' },
  facility: { zh: '设施', en: 'facility' },
  project: { zh: '项目', en: 'project' },
  agency: { zh: '单位', en: 'agency' },
  programme: { zh: '计划', en: 'programme' },
  region: { zh: '跨界区域', en: 'region beyond the place' },
} as const satisfies Record<string, Words>;

export const dimensionLabel = {
  residence: { zh: '城乡', en: 'urban or rural' },
  sector: { zh: '行业', en: 'sector' },
  stage: { zh: '阶段', en: 'stage' },
  status: { zh: '状态', en: 'status' },
  source: { zh: '来源', en: 'source' },
  group: { zh: '类别', en: 'group' },
  accounting: { zh: '核算', en: 'accounting' },
  part: { zh: '部分', en: 'part' },
} as const satisfies Record<string, Words>;

/** On which scope a document says it counts a figure; nothing where it does not say. */
export const scopeWords = (scope: keyof typeof scopeLabel | '', lang: Lang): string =>
  scope === '' ? '' : scopeLabel[scope][lang];

/** A level of a named series may be set beside those of the same series only; a series is named by its first year. */
function seriesWords(series: string, lang: Lang): string {
  const year = /-(\d{4})$/u.exec(series)?.[1];
  if (year === undefined) return { zh: '序列有中断', en: 'its series breaks' }[lang];
  return { zh: `${year}年起的序列`, en: `series from ${year}` }[lang];
}

const RESTATED: Words = { zh: '重述', en: 'said again' };

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
