import type { Lang } from './lang.ts';

/** Everyday words of readers, and what the ledger says for them: the search asks for both. */
export const searchAliases: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  zh: {
    地铁: '轨道交通',
    轻轨: '轨道交通',
    扶贫: '脱贫',
    GDP: '地区生产总值',
    CPI: '居民消费价格',
    开县: '开州',
    财政收入: '一般公共预算收入',
    发改: '发展改革委',
    发改委: '发展改革委',
    发改局: '发展改革委',
    医保: '医疗保险',
    经信委: '经济信息委',
    经信局: '经济信息委',
    人社局: '人力社保局',
  },
  en: {
    subway: 'rail transit',
    metro: 'rail transit',
    GDP: 'gross regional product',
    CPI: 'consumer prices',
    'Kai County': 'Kaizhou',
    'fiscal revenue': 'general public budget revenue',
    'poverty relief': 'poverty alleviation',
  },
};
