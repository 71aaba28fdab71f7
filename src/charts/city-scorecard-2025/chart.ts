import { t } from '../../i18n/t.ts';
import { inSentence } from '../../format/inSentence.ts';
import { formatList } from '../../format/formatList.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Verdict } from '../../ledger/vocabulary.ts';
import { extremeWords, scorecardChart, tallyWords, type ScorecardFacts } from '../kit/scorecardChart.ts';
import { promiseName } from '../kit/scoreWords.ts';

/** Names of the targets that cannot be judged for one reason. */
const namesOf = ({ reasons }: ScorecardFacts, wanted: Verdict, lang: Lang): string =>
  formatList(
    reasons.flatMap(({ verdict, rows }) =>
      verdict === wanted ? rows.map((row) => promiseName(row, lang, inSentence)) : [],
    ),
    lang,
  );

export const chart = scorecardChart({
  id: 'city-scorecard-2025',
  order: 85,
  about: {
    // The sentence of the report that lists what the year is mainly expected to bring.
    // eslint-disable-next-line no-restricted-syntax -- as the data names it
    targets: { document: 'cq-2025-report', period: '2025', section: '二 预期目标' },
    answers: ['cq-2026-report'],
    place: '500000',
  },
  reasons: {
    not_comparable: t('2026年报告写的不是同一个数', 'the report of 2026 states something else'),
    not_stated: t('2026年报告全文没有写', 'the whole report of 2026 was searched and does not say'),
  },
  words: {
    title: t('全市2025年主要目标对照表', 'Chongqing’s main targets for 2025 and what came of them'),
    headline: (facts) =>
      t(
        `全市2025：${String(facts.targets)}项主要目标，能核对的${String(facts.judged)}项，${String(facts.missed)}项没达到`,
        `Chongqing 2025: of ${String(facts.targets)} main targets ${String(facts.judged)} can be checked, ${String(facts.missed)} were missed`,
      ),
    dek: t(
      '2025年1月市政府工作报告的主要预期目标，对照2026年1月的报告，差距以百分点计',
      'Main targets of the city’s work report of January 2025 beside the report of January 2026, in percentage points',
    ),
    reading: t(
      '上一行空心圆是目标，下一行实心条是结果，从零起，没到目标的一段空着，超过的一段隔开；圆后的浅色带表示“左右”，向右的箭头表示“以上”或“超过”。右边（手机上在名称下面）是结果比目标高多少或低多少。下面列出不能核对的目标，和2026年报告在这方面写了什么。点¶看原文的位置。',
      'The hollow ring above is the target, the solid bar below it the result, from zero; what is missing is left hollow, what lies beyond is cut off. A pale band means “about”, an arrow to the right “or more” or “more than”. At the right (on a phone, under the name) stands how far the result lies above or below the target. Below are the targets that cannot be checked, with what the report of 2026 states in their place. The ¶ leads to where it stands.',
    ),
    description: (facts) =>
      t(
        `${tallyWords(facts.groups, 'zh')}。比目标高得最多的是${extremeWords(facts.highest, 'zh')}，低得最多的是${extremeWords(facts.lowest, 'zh')}。不可比的是${namesOf(facts, 'not_comparable', 'zh')}；2026年报告没有写的是${namesOf(facts, 'not_stated', 'zh')}。`,
        `${tallyWords(facts.groups, 'en')}. Furthest above its target: ${extremeWords(facts.highest, 'en')}; furthest below: ${extremeWords(facts.lowest, 'en')}. Not comparable: ${namesOf(facts, 'not_comparable', 'en')}. Not in the report of 2026: ${namesOf(facts, 'not_stated', 'en')}.`,
      ),
    note: t(
      '目标取自2025年报告“主要预期目标”一句，结果取自2026年报告，两份都全文存档、逐字核对。2026年报告以外的统计公报没有查：文件没有说不等于没有公布，更不等于没有完成。外贸的目标是保持正增长，记作大于0。“左右”按上下0.5个百分点判断。这一年报告里其余的目标见目标页。',
      'Targets are those of one sentence of the report of 2025, results are from the report of 2026; both are archived whole and checked word by word. Statistical communiques were not looked up: not stated in the report does not mean not published, still less not done. The target for trade is to keep growth positive, which is taken as more than 0. “About” covers 0.5 points on either side. Other targets of that report are on the page of targets.',
    ),
  },
});
