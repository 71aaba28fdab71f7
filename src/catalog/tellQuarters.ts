/** What a year of cumulative rates and ranks shows, in words. */
import { max, min } from 'd3';
import { shapeOfSeries } from '../analysis/shapeOfSeries.ts';
import type { QuarterSpread } from '../analysis/traceQuarters.ts';
import { countWord } from '../format/countWord.ts';
import { formatNumber } from '../format/formatNumber.ts';
import type { Lang } from '../i18n/lang.ts';
import { spokenPeriod, when, type QuarterRow } from './quarterColumns.ts';
import { figureText } from './tracedColumns.ts';

export interface QuarterStory {
  district: QuarterSpread;
  zone: QuarterSpread;
  ranks: Readonly<Record<'district' | 'zone', readonly QuarterRow[]>>;
}

interface RankRange {
  best: number;
  worst: number;
  firsts: number;
  stated: number;
}

function rankRange(rows: readonly QuarterRow[]): RankRange {
  const ranks = rows.flatMap(({ rank }) => rank?.value ?? []);
  return {
    best: min(ranks) ?? Number.NaN,
    worst: max(ranks) ?? Number.NaN,
    firsts: ranks.filter((rank) => rank === 1).length,
    stated: ranks.length,
  };
}

const firsts = {
  zh: ({ stated, firsts: count }: RankRange) => `${String(stated)}次名次里${String(count)}次第1`,
  en: ({ stated, firsts: count }: RankRange) => `first in ${String(count)} of ${countWord(stated, 'rank')}`,
} as const;

export function tellQuarters({ district, zone, ranks }: QuarterStory, lang: Lang): string {
  const own = rankRange(ranks.district);
  const other = rankRange(ranks.zone);
  const { first } = shapeOfSeries(ranks.district.flatMap(({ growth }) => growth ?? []));
  const { lowest, highest, difference } = district;
  const points = formatNumber(difference, 1);
  return {
    zh: `南岸区的增速${when(first.period, 'zh')}是${figureText(first, 'zh')}，${when(lowest.period, 'zh')}最低，${when(highest.period, 'zh')}最高，相差${points}个百分点；${firsts.zh(own)}，最低第${String(own.worst)}。重庆经开区只写了${when(zone.highest.period, 'zh')}的增速，${figureText(zone.highest, 'zh')}；${firsts.zh(other)}，最低第${String(other.worst)}。`,
    en: `Nan’an’s growth starts at ${figureText(first, 'en')} for the ${spokenPeriod(first.period)}, is lowest for the ${spokenPeriod(lowest.period)} and highest for the ${spokenPeriod(highest.period)}, ${points} points apart; it comes ${firsts.en(own)}, at worst no. ${String(own.worst)}. For the Economic Zone growth is stated only for the ${spokenPeriod(zone.highest.period)}, ${figureText(zone.highest, 'en')}; it comes ${firsts.en(other)}, at worst no. ${String(other.worst)}.`,
  }[lang];
}
