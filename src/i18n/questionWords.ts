import { LANGS } from './lang.ts';
import { t } from './t.ts';

/** Who reads one language asks in the other too. */
const inBoth = (words: Readonly<Record<'zh' | 'en', string>>): string[] =>
  LANGS.flatMap((lang) => words[lang].split(/,\s*/));

/** What a question has besides names of places and of what is counted. */
export const questionWords = {
  ignored: inBoth(
    t(
      '的,是,多少,有多少,是多少,达到,什么,什么是,是什么,有,在,为,数据,数字,情况,怎么样,如何,最新,今年,去年,全年',
      'what,whats,is,are,was,were,the,of,in,a,an,for,to,how,much,many,data,figure,figures,number,latest,s',
    ),
  ),
  growth: inBoth(t('增速,增长,增长率,增幅,增长了', 'growth,growth rate,grew,grow')),
  target: inBoth(t('目标,预期,计划,指标', 'target,targets,goal,goals,promise,promised')),
  kinds: inBoth(t('区,县,市', 'district,county,municipality,city')),
} as const;
