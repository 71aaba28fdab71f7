/** Which indicator of the ledger the words of a document name, if any. */

export interface NamedIndicator {
  id: string;
  names: readonly string[];
}

export interface IndicatorLink {
  id: string;
  /** `exact`: the words are a name; `within`: a name stands at their end, with words before it that change nothing. */
  how: 'exact' | 'within';
}

/** Words before a name that leave it the same indicator. */
const SAME =
  /^(?:全区|全市|全县|全省|全国|我区|我市|国家级?|区级|市级|本级|地方|全口径|实现|完成|其中|全社会|规模以上|规上|城市|城区|农村|全体|常住|主要|预计|\s|“|”)*$/u;

/** 占规上工业总产值比重 and 增速 say what the number is, not of what. */
const SHARE =
  /(?:占(?!用地)[^占]*(?:比重|比例|比|份额|的)?|比重|占比|增速|增幅|涨幅|数量|总数|总量|人数|数|规模|总体)$/u;

function normalName(words: string): string {
  return words
    .replace(/[“”"'（）()\s《》]/gu, '')
    .replaceAll('规模以上', '规上')
    .replace(/^(?:全区|全市|全县|全省|我区|我市)/u, '');
}

export type IndicatorIndex = ReadonlyMap<string, string>;

/** Names by their normal form; where two indicators share one, neither is found by it. */
export function indicatorIndex(indicators: readonly NamedIndicator[]): IndicatorIndex {
  const index = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const { id, names } of indicators)
    for (const name of names) {
      const key = normalName(name);
      if ((index.get(key) ?? id) !== id) doubtful.add(key);
      index.set(key, id);
    }
  for (const key of doubtful) index.delete(key);
  return index;
}

function linkWords(words: string, index: IndicatorIndex): IndicatorLink | undefined {
  const whole = normalName(words);
  for (const text of [whole, whole.replace(SHARE, '')]) {
    const exact = index.get(text);
    if (exact !== undefined) return { id: exact, how: 'exact' };
    for (let cut = 1; cut <= text.length - 2; cut += 1) {
      const id = index.get(text.slice(cut));
      if (id !== undefined && SAME.test(text.slice(0, cut))) return { id, how: 'within' };
    }
  }
  return undefined;
}

/** @param candidates words by which the subject may be called, the most likely first */
export function linkIndicator(
  candidates: readonly string[],
  index: IndicatorIndex,
): IndicatorLink | undefined {
  for (const words of candidates) {
    const link = linkWords(words, index);
    if (link !== undefined) return link;
  }
  return undefined;
}
