/** A scorecard of any place and year: the targets a document sets for a period, by verdict, and what a later one says of the rest. */
import type { Subject } from '../../analysis/ledgerAbout.ts';
import {
  scoreTargets,
  summariseScorecard,
  type JudgedTarget,
  type ScoredTarget,
  type ScorecardSummary,
  type TargetsOf,
} from '../../analysis/scoreTargets.ts';
import { inSentence } from '../../format/inSentence.ts';
import { LANGUAGES, type Lang, type Words } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { kindOfFigure, verdictLabel, type Verdict } from '../../ledger/vocabulary.ts';
import { defineChart, type Chart, type ChartWords, type LinkTo } from './defineChart.ts';
import { scorecard, type ListItem, type ScoreBullet } from './scorecard.ts';
import { scoreColumns } from './scoreColumns.ts';
import {
  besideWords,
  distanceWords,
  promiseName,
  rowPath,
  scoreWords,
  targetWords,
  verdictWord,
} from './scoreWords.ts';
import { figureText } from './tracedColumns.ts';

export interface ScorecardFacts extends ScorecardSummary {
  /** Figures taken from the documents that answer. */
  answers: number;
}

/** What a scorecard is about, said once: the targets, the documents that answer, and the place where they tell of others too. */
export interface ScorecardSubject {
  targets: TargetsOf;
  answers: readonly string[];
  place?: string;
}

interface ScorecardEntry {
  id: string;
  order: number;
  about: ScorecardSubject;
  words: ChartWords<ScorecardFacts>;
  /** Why targets of a verdict that is none cannot be judged, said once over their list. */
  reasons: Partial<Record<Verdict, Words>>;
}

/** "固定资产投资（低3.6个百分点）" / "total investment in fixed assets (3.6 points below)". */
export function extremeWords(row: JudgedTarget, lang: Lang): string {
  const distance = distanceWords(row.score, lang);
  const name = promiseName(row, lang, inSentence);
  return t(`${name}（${distance}）`, `${name} (${distance})`)[lang];
}

/** How often each of some verdicts occurs, in words. */
export const tallyWords = (groups: ScorecardSummary['groups' | 'reasons'], lang: Lang): string =>
  groups
    .map(({ verdict, rows }) => {
      const count = String(rows.length);
      return t(`${verdictWord(verdict, 'zh')}${count}项`, `${count} ${verdictWord(verdict, 'en')}`)[lang];
    })
    .join(LANGUAGES[lang].comma);

const endLabel = (observation: ObservationRow, lang: Lang): string =>
  `${kindOfFigure[observation.kind][lang]} ${figureText(observation, lang)}`;

const endName = (row: ScoredTarget, observation: ObservationRow, lang: Lang): string =>
  `${promiseName(row, lang)}${LANGUAGES[lang].colon}${endLabel(observation, lang)}`;

function bulletOf(row: JudgedTarget, lang: Lang, linkTo: LinkTo): ScoreBullet {
  const { target, score } = row;
  const end = (observation: ObservationRow) => ({
    value: observation.value,
    label: `${endLabel(observation, lang)} ¶`,
    href: linkTo(rowPath(observation)),
    description: endName(row, observation, lang),
  });
  return {
    label: promiseName(row, lang),
    shared: score.measure === 'points',
    target: { ...end(target), room: score.room, comparator: target.comparator },
    result: end(score.result),
    distance: scoreWords(row, lang),
  };
}

/** The target, and under it what a document states beside it: another figure, or words without one. */
function itemOf(row: ScoredTarget, lang: Lang, linkTo: LinkTo): ListItem {
  const { target, stated, outcome, verdict } = row;
  const own = {
    text: `${promiseName(row, lang)}${LANGUAGES[lang].colon}${targetWords(target, lang)}`,
    href: linkTo(rowPath(target)),
  };
  if (verdict !== 'not_comparable') return [own];
  const beside = t('报告写的是：', 'stated: ')[lang];
  if (stated !== null)
    return [own, { text: beside + besideWords(target, stated, lang), href: linkTo(rowPath(stated.row)) }];
  if (outcome.document === '') return [own];
  const words = t(`“${outcome.printed}”（没有数）`, 'in words, without a figure')[lang];
  return [own, { text: beside + words, href: linkTo(rowPath(outcome)) }];
}

/** The verdict with how many it is of, and for targets that cannot be judged the reason. */
function titleOf(verdict: Verdict, count: number, reason: Words | undefined, lang: Lang): string {
  const head = `${verdictLabel[verdict][lang]} · ${String(count)}${t('项', '')[lang]}`;
  return reason === undefined ? head : `${head}${LANGUAGES[lang].colon}${reason[lang]}`;
}

/** A chart of the targets of one document and what came of them. */
export function scorecardChart({ id, order, about, words, reasons }: ScorecardEntry): Chart {
  const { targets, answers, place } = about;
  const subject: Subject = {
    documents: [targets.document, ...answers],
    ...(place === undefined ? {} : { place }),
  };
  return defineChart<ScoredTarget, ScorecardFacts>({
    ...{ id, order, words },
    topic: 'figures',
    about: subject,
    linked: true,
    rows: ({ ledger }) => scoreTargets(ledger, targets),
    facts: (rows, { ledger }) => ({
      ...summariseScorecard(rows),
      answers: ledger.observations.filter(({ document }) => answers.includes(document)).length,
    }),
    markNames: (row, lang) =>
      [row.target, row.score?.result].flatMap((end) => (end ? [endName(row, end, lang)] : [])),
    rowId: ({ target }) => target.id,
    columns: scoreColumns,
    thumb: (_rows, { groups, missed, judged }) => ({
      label: `${String(missed)}/${String(judged)}`,
      form: 'lines',
      bars: groups
        .flatMap(({ rows }) => rows)
        .filter(({ score }) => score.measure === 'points')
        .map(({ target, score: { result } }) => ({
          value: result.value,
          target: target.value,
          tone: 'river',
        })),
    }),
    draw: (_rows, facts, { lang, linkTo, document, width }) =>
      scorecard(
        {
          groups: facts.groups.map(({ verdict, rows }) => ({
            title: titleOf(verdict, rows.length, undefined, lang),
            bullets: rows.map((row) => bulletOf(row, lang, linkTo)),
          })),
          open: facts.reasons.map(({ verdict, rows }) => ({
            title: titleOf(verdict, rows.length, reasons[verdict], lang),
            items: rows.map((row) => itemOf(row, lang, linkTo)),
          })),
        },
        { document, width },
      ),
  });
}
