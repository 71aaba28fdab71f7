import { t } from '../../i18n/t.ts';
import { inSentence } from '../../format/inSentence.ts';
import { promiseName } from '../kit/scoreWords.ts';
import { extremeWords, scorecardChart, tallyWords } from '../kit/scorecardChart.ts';

export const chart = scorecardChart({
  id: 'scorecard-nanan-2024',
  order: 90,
  about: {
    targets: { document: 'nanan-2024-report', period: '2024' },
    answers: ['nanan-2025-report'],
  },
  reasons: {
    not_looked_up: t('后一份报告只取了开头', 'only the opening of the later report was taken'),
  },
  words: {
    title: t('南岸2024年目标对照表', 'Nan’an’s targets for 2024 and what came of them'),
    headline: (facts) =>
      t(
        `南岸2024：查了的${String(facts.judged)}项目标，${String(facts.missed)}项没达到，${promiseName(facts.lowest, 'zh')}差得最远`,
        `Nan’an 2024: of ${String(facts.judged)} targets looked up, ${String(facts.missed)} were missed, ${promiseName(facts.lowest, 'en', inSentence)} by most`,
      ),
    dek: t(
      '南岸区和重庆经开区2024年的目标与公布的结果，差距以百分点计；查的是后一份报告的开头',
      'Targets of Nan’an district and the Chongqing Economic Zone for 2024 beside the results in the opening of the next report, in percentage points',
    ),
    reading: t(
      '上一行空心圆是目标，下一行实心条是结果，从零起，没到目标的一段空着，超过的一段隔开；圆后的浅色带表示“左右”，向右的箭头表示“以上”。右边（手机上在名称下面）是结果比目标高多少或低多少。点数字旁的¶看它在文件里的位置。',
      'The hollow ring above is the target, the solid bar below it the result, from zero; what is missing is left hollow, what lies beyond is cut off. A pale band means “about”, an arrow to the right “or more”. At the right (on a phone, under the name) stands how far the result lies above or below the target. The ¶ leads to where a figure stands.',
    ),
    description: (facts) =>
      t(
        `${tallyWords(facts.groups, 'zh')}。比目标高得最多的是${extremeWords(facts.highest, 'zh')}，低得最多的是${extremeWords(facts.lowest, 'zh')}。另有${String(facts.open.length)}项没有查：本站只取了2025年报告开头的${String(facts.answers)}个数字。`,
        `${tallyWords(facts.groups, 'en')}. Furthest above its target: ${extremeWords(facts.highest, 'en')}; furthest below: ${extremeWords(facts.lowest, 'en')}. ${String(facts.open.length)} more were not looked up: only ${String(facts.answers)} figures from the opening of the report of 2025 were taken.`,
      ),
    note: t(
      '结果取自南岸区2025年政府工作报告，引用官方页面，没有存档，也没有逐字核对；没有查不等于没有完成。查了的是报告开头的宏观数字，不是全部目标的抽样；2024年报告自述的2023年完成情况不在此图。总量口径不同、不可比的不用，只用公布的增速。“左右”按上下0.5个百分点判断。只列带数字的目标，一句话里的两个指标算两项；重庆经开区的数不是南岸区的数。',
      'Results are from Nan’an’s report of 2025, an official page that is cited but neither archived nor checked word by word; not looked up does not mean not done. Those looked up are the headline figures of an opening, no sample of all targets; what the report of 2024 says of 2023 is not in this chart. Levels that are not comparable are not used, only stated growth. “About” covers 0.5 points on either side. Only targets with a number are listed, and one number for two indicators counts as two; figures of the Economic Zone are not the district’s.',
    ),
  },
});
