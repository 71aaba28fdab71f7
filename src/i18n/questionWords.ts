import { LANGS } from './lang.ts';
import { t } from './t.ts';

const inBoth = (words: Readonly<Record<'zh' | 'en', string>>): string[] =>
  LANGS.flatMap((lang) => words[lang].split(/,\s*/));

/** Words of a question that name nothing. Who reads one language asks in the other too. */
const ignored = inBoth(
  t('的,是,多少,什么,什么是,是什么,有,在,数据,怎么样', 'what,is,are,was,the,of,in,a,for,how,much,many,data'),
);

/** Words that ask how much something grew. */
const growth = inBoth(t('增速,增长,增长率,增幅', 'growth,growth rate'));

/** What a question has besides names. */
export const questionWords = { ignored, growth } as const;
