/** Digits that state no figure: dates, names, numbers of documents and routes, lists, thresholds. Each with the rule that says so. */

import { escapeMeasure, MEASURES, RARER_MEASURES } from '../reading/measures.ts';

export interface NotFigure {
  start: number;
  end: number;
  why: string;
}

const MEASURE = [...MEASURES, ...RARER_MEASURES].map(escapeMeasure).join('|');
const MONEY_OR_SIZE = '(?:万亿|亿|万)?(?:元|美元|吨|亩|岁|年|平方米|立方米|千瓦|人口|平米)';

/** In order: what an earlier rule covers no later one reads again. */
const RULES: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['number of a document', /〔[^〕]*〕\s*\d*号?|\[\d{4}\]\s*\d+号/gu],
  ['date or year', /(?<!\d)20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/gu],
  ['within a title', /《[^》\n]*》|<[^>\n]*>/gu],
  [
    'within a name in quotation marks',
    /“(?!\d{1,2}连[增优冠升丰涨快]”)[^”\n]{0,40}”|"[^"\n]{0,40}"|「[^」\n]*」|‘[^’\n]{0,40}’/gu,
  ],
  ['number of an item', /^\s*\d+(?:\.\d+)*[.、．](?!\d)|[①-⑳]|（\d{1,2}）/gu],
  ['web or postal address, telephone', /https?:\S+|www\.\S+|\d{3,4}-\d{7,8}/gu],
  [
    'date or year',
    /(?<!\d)(?:19|20)\d{2}(?:年?[—–~至到-](?:19|20)?\d{2,4})?年(?:(?:至|到|[—–-])?\d{1,2}(?:月份?)?(?:[—–至到-]\d{1,2}月)?(?:\d{1,2}日)?)?/gu,
  ],
  [
    'month or day',
    /(?<!\d)\d{1,2}(?:[—–至到-]\d{1,2})?月(?:份|底|初|末)?(?:\d{1,2}日)?|(?<!\d)\d{1,2}日(?!均)/gu,
  ],
  ['size of a product or version', /\d+(?:\.\d+)?(?:英寸|版(?!权|面))/gu],
  ['count of fields of work', /\d+(?:个)?方面(?=的?(?:工作|重点|任务|民生))/gu],
  ['clock', /(?<![\d.：])(?:[01]?\d|2[0-3])：[0-5]\d(?![\d.：])/gu],
  ['name of letters and digits', /[A-Za-zⅠ-Ⅻ]+[-—_]?\d+(?:\.\d+)?[A-Za-z]*/gu],
  ['name of letters and digits', /(?<!\d)\d+(?:\.\d+)?(?!P(?![A-Za-z]))[A-Za-z]+\d*/gu],
  ['name joined by a sign', /\d+(?:[+×]\d*[A-ZN\p{Script=Han}]?\d*)+/gu],
  ['list of best ones', /(?<![\d.])\d+(?:强|佳|优(?!化))(?!\d)|\d+家(?=等?[^，。；]{0,4}榜单)/gu],
  ['top of a ranking', /前\d+(?:\.\d+)?[%‰‱]/gu],
  ['ordinal', /第\d+(?:[、和]\d+)*(?=\s?[^\d位名，。；、）！\s])(?!(?:至|—|-)\d)/gu],
  ['route, number or term', /\d+(?:[、和及]\d+)*号(?:线|地块|机组|楼|院|公告|文件)?|\d+期(?=[^刊])|\d+届/gu],
  [
    'class of ships, voltage, class of things',
    /\d+(?:万)?(?:吨级|千伏|伏|标箱级|级(?=以上|旅游|景区))|\d类(?=创新药|新药|水)/gu,
  ],
  ['strip along a river or road', /(?<=(?:沿线|沿岸|两岸|周边))\d+(?:公里|千米|米)(?=\p{Script=Han})/gu],
  ['circle or pace', /\d+(?:分钟|小时)(?=[^，。；]{0,8}(?:圈|送达|到达|通达|响应|直达|可达))|24小时|7×24/gu],
  [
    'count of policies',
    /\d+条(?=[^，。；、]{0,8}(?:政策|措施|举措|意见|办法|规定|硬措施))|(?<=(?:政策|措施|举措|意见))\d+条/gu,
  ],
  [
    'anniversary or span of years',
    /\d+周年|(?:近|创)\d+年(?:来|新高|最)|(?:未来|今后|过去|近)\d+年|\d+多?年(?:来|行动|前|期(?!望)|内|过渡期|新高)/gu,
  ],
  [
    'threshold that describes something',
    new RegExp(
      String.raw`\d[\d,.]*${MONEY_OR_SIZE}(?:及)?(?:以上|以下|以内)(?:的)?(?=[\p{Script=Han}])(?!的?(?:，|。|；|、|）|，?(?:和|及|并|用于|支持|资金)))`,
      'gu',
    ),
  ],
  [
    'year that belongs to a name',
    new RegExp(
      String.raw`(?<![\d.])(?:19[5-9]\d|20[0-4]\d)(?=[\p{Script=Han}—“《!！])(?!余|多|以|万|亿|千|年|${MEASURE})`,
      'gu',
    ),
  ],
];

/**
 * @param line one line as `plainText` gives it
 * @returns spans of the line that state no figure, with digits or without, in their order
 */
export function notFigures(line: string): NotFigure[] {
  const found: NotFigure[] = [];
  // What is read is blanked with a character no rule looks for, so that offsets stay.
  const rest = line.split('');
  for (const [why, pattern] of RULES) {
    for (const match of rest.join('').matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, why });
    }
    for (const { start, end } of found) rest.fill('\u0002', start, end);
  }
  return found.sort((a, b) => a.start - b.start);
}
