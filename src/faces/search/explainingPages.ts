/** Words that a page explains: who asks for one wants that page before all that uses the word. */
import { countAwardsByPlace, summariseAwards } from '../../analysis/awards.ts';
import { plainName, type AnswerPage } from '../../format/searchAnswers.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';

interface Explained {
  path: string;
  title: string;
  names: Readonly<Record<Lang, readonly string[]>>;
  text: string;
}

function awardsPage(ledger: Ledger, lang: Lang): Explained {
  const { awards } = summariseAwards(countAwardsByPlace(ledger.places, ledger.awards));
  const [groups, times] = [String(ledger.awardCategories.length), String(awards)];
  return {
    path: '/awards/',
    title: words[lang].awards,
    names: t(
      ['督查激励', '通报表扬', '表扬', '受表扬', '上榜'],
      ['commendation', 'commended', 'incentive', 'awards', 'supervision and incentives'],
    ),
    text: t(
      `督查激励：市政府办公厅通报表扬落实重大政策成效明显的地方，并给奖励支持。2020年的名单有${groups}组、${times}次表扬。`,
      `A commendation: the municipal General Office names places that carried out major policies well, and promises them rewards. The list of 2020 has ${groups} categories and ${times} commendations.`,
    )[lang],
  };
}

const measuresPage = (ledger: Ledger, lang: Lang): Explained => ({
  path: '/measures/',
  title: words[lang].rewards,
  names: t(
    ['激励措施', '督查激励措施', '奖励', '奖励措施', '措施'],
    ['incentive measures', 'rewards', 'measures'],
  ),
  text: t(
    `2022年的规则写明${String(ledger.measures.length)}项措施：谁能得、怎么选、给什么。`,
    `The rules of 2022 set out ${String(ledger.measures.length)} measures: who may win, how they are chosen, what they get.`,
  )[lang],
});

const targetsPage = (lang: Lang): Explained => ({
  path: '/targets/',
  title: words[lang].targets,
  names: t(['目标', '说到做到', '目标与结果'], ['targets', 'promises', 'goals', 'promises and results']),
  text: t(
    '报告写明要做到的数字，和查得到的结果。',
    'The figures that reports said would be reached, and what can be found of the results.',
  )[lang],
});

export const explainingPages = (ledger: Ledger, lang: Lang): AnswerPage[] =>
  [awardsPage(ledger, lang), measuresPage(ledger, lang), targetsPage(lang)].map(({ names, ...page }) => ({
    ...page,
    names: LANGS.flatMap((each) => names[each].map(plainName)),
  }));
