/** Words that stand beside a numeral in Chinese government prose. The audit's reader and the draft share them, and nothing else. */

export type Comparator = 'eq' | 'about' | 'ge' | 'gt' | 'le' | 'lt';

/** Words before a numeral. */
export const BEFORE: Readonly<Record<string, Comparator>> = {
  约: 'about',
  大约: 'about',
  近: 'about',
  接近: 'about',
  超过: 'gt',
  超: 'gt',
  突破: 'gt',
  高于: 'gt',
  逾: 'gt',
  多于: 'gt',
  不低于: 'ge',
  不少于: 'ge',
  至少: 'ge',
  跨过: 'gt',
  迈上: 'eq',
  跨上: 'eq',
  站上: 'eq',
  不超过: 'le',
  不高于: 'le',
  不多于: 'le',
  低于: 'lt',
  少于: 'lt',
  不到: 'lt',
  不足: 'lt',
};

/** Words behind the unit. */
export const AFTER: Readonly<Record<string, Comparator>> = {
  及以上: 'ge',
  以上: 'ge',
  以内: 'le',
  之内: 'le',
  以下: 'le',
  左右: 'about',
  上下: 'about',
};

/** A fall “by 10% or more” is at most −10. */
export const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  about: 'about',
  ge: 'le',
  le: 'ge',
  gt: 'lt',
  lt: 'gt',
};

/** Measure words of one character. */
const SHORT = '%元个家条件项座所倍年名户人天次张辆栋岁盏套类间台艘地宗亩';

/** Measure words, longer before shorter where one begins another. */
export const MEASURES = [
  '个百分点',
  '平方公里',
  '平方米',
  '立方米',
  '美元',
  '人次',
  '批次',
  '标箱',
  '公里',
  '公顷',
  '个(条)',
  '套(间)',
  ...SHORT.split(''),
];

/** Measure words the tables of today do not print and other reports do. */
export const RARER_MEASURES = [
  '微克/立方米',
  '微克每立方米',
  '吨标准煤',
  '千瓦时',
  '户次',
  '家次',
  '场次',
  '架次',
  '辆次',
  '件次',
  '公斤',
  '千克',
  '千米',
  '平米',
  '千瓦',
  '立方',
  '港元',
  '欧元',
  '车次',
  '小时',
  '分钟',
  '百分点',
  ...'‰吨斤米组轮起株头只羽架列班趟场批处口段块片支部册集首幅枚份笔例单款种门位层对孔眼幢站期国省市县区镇乡村届P'.split(
    '',
  ),
];

export const escapeMeasure = (word: string): string => word.replace(/[()]/g, String.raw`\$&`);
