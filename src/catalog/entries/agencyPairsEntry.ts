import { arrangePairs, type PairArrangement, type PairGroup } from '../../analysis/arrangePairs.ts';
import { pairAgencies, type AgencyPair } from '../../analysis/pairAgencies.ts';
import { summarisePairs, type PairsSummary } from '../../analysis/summarisePairs.ts';
import { agencyPairs } from '../../charts/agencyPairs.ts';
import { countWord } from '../../format/countWord.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { shortAgencyName } from '../../format/shortAgencyName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { agencyInSentence, agencyPaths, LIANGPING_TASKS, taskNumbers } from '../agencyCell.ts';
import { defineChart } from '../defineChart.ts';
import { pairColumns, type PairRow } from '../pairColumns.ts';
import { FIRSTS, pairDrawing, pairName } from '../pairDrawing.ts';

/** Rows and columns with a body of their own, at most. */
const MOST = 12;

interface PairFacts extends PairsSummary {
  arrangement: PairArrangement;
}

/** Pairs in words; more than one where they are equal. */
function pairsText(pairs: readonly AgencyPair[], lang: Lang): string {
  return pairs
    .map(({ lead, support }) =>
      lang === 'zh'
        ? `${agencyInSentence(lead, lang)}负责、${agencyInSentence(support, lang)}配合`
        : `${agencyInSentence(lead, lang)} leading, ${agencyInSentence(support, lang)} supporting`,
    )
    .join(lang === 'zh' ? '，' : '; ');
}

const tasksOf = (pairs: readonly AgencyPair[]): number => pairs[0]?.roles.length ?? 0;

const share = ({ collective, total }: PairFacts): string => formatNumber((collective / total) * 100, 0);

const others = (groups: readonly PairGroup[]): PairGroup => {
  const none: PairGroup = { kind: 'others', agencies: [], total: 0 };
  return groups.find(({ kind }) => kind === 'others') ?? none;
};

const own = (groups: readonly PairGroup[]): number => groups.filter(({ kind }) => kind === 'body').length;

export const agencyPairsEntry = defineChart<PairRow, PairFacts>({
  id: 'agency-pairs',
  order: 340,
  topic: 'tasks',
  documents: [LIANGPING_TASKS],
  linked: false,
  rows: ({ ledger }) => {
    const paths = agencyPaths(ledger);
    return pairAgencies(ledger.agencies, ledger.taskAgencies).map((pair) => ({
      ...pair,
      leadPath: paths.get(pair.lead.id) ?? null,
      supportPath: paths.get(pair.support.id) ?? null,
      tasks: taskNumbers(ledger, pair.roles),
    }));
  },
  facts: (rows) => ({ ...summarisePairs(rows), arrangement: arrangePairs(rows, MOST, FIRSTS) }),
  markNames: ({ lead, support, roles }, lang) => [
    pairName(shortAgencyName(lead, lang), shortAgencyName(support, lang), roles.length),
  ],
  rowId: ({ lead, support }) => `${lead.id}--${support.id}`,
  columns: pairColumns,
  words: {
    zh: {
      title: '谁配合谁',
      headline: (facts) =>
        `最常见的搭配：${pairsText(facts.most, 'zh')}，${String(tasksOf(facts.most))}项任务；具名单位配合另一个具名单位，最多${String(tasksOf(facts.mostNamed))}项`,
      dek: '梁平区2021年政府工作报告分解的任务，每对责任单位（行）和配合单位（列）共有的项数',
      reading:
        '格中数字是任务项数，越多，与底色差得越大；空格是没有。行、列都按合计由多到少排，集合名称在最右。“其余”是几个单位相加，只画框。窄屏上换成每个责任单位名下的配合单位，集合名称在右。',
      description: (facts) =>
        `共${String(facts.pairs)}对，合计${String(facts.total)}项次，其中${String(facts.once)}对只在一项任务里出现。配合一方是集合名称的占${share(facts)}%。具名单位之间最常见的是${pairsText(facts.mostNamed, 'zh')}，${String(tasksOf(facts.mostNamed))}项。图中单列${String(own(facts.arrangement.rows))}个责任单位、${String(own(facts.arrangement.columns))}个配合单位；其余${String(others(facts.arrangement.rows).agencies.length)}个责任单位合为一行，${String(others(facts.arrangement.rows).total)}项次，其余${String(others(facts.arrangement.columns).agencies.length)}个配合单位合为一列，${String(others(facts.arrangement.columns).total)}项次。`,
      note: `一项任务有几个责任单位、几个配合单位时，每个责任单位与每个配合单位各算一对，所以合计是项次，不是任务数；没有写配合单位的任务不在图中。每边至多单列${String(MOST)}个具名单位，项次相同的不拆开，全部各对见表。窄屏每个责任单位名下列${String(FIRSTS)}个具名单位和全部集合名称，项次相同时总合计多的在前。一起写在一项任务后面，不等于实际如何配合。`,
    },
    en: {
      title: 'Who supports whom',
      headline: (facts) =>
        `The most frequent pair, in ${countWord(tasksOf(facts.most), 'task')}: ${pairsText(facts.most, 'en')}; no named body supports another in more than ${String(tasksOf(facts.mostNamed))}`,
      dek: 'Liangping’s work report of 2021, broken down into tasks: number of tasks for each leading body (rows) and supporting body (columns)',
      reading:
        'The number in a cell is the number of tasks, standing out more from the page for more; an empty cell is none. Rows and columns are ordered by their totals, collective names at the far right. “Others” are sums over several bodies and have no grey. On narrow screens each leading body is followed by those that support it, collective names at the right.',
      description: (facts) =>
        `${String(facts.pairs)} pairs with ${String(facts.total)} tasks, counted once per pair; ${String(facts.once)} pairs occur in one task only. In ${share(facts)}% the supporting side is a collective name. Between named bodies, most often: ${pairsText(facts.mostNamed, 'en')} (${countWord(tasksOf(facts.mostNamed), 'task')}). The drawing shows ${String(own(facts.arrangement.rows))} leading and ${String(own(facts.arrangement.columns))} supporting bodies singly; ${String(others(facts.arrangement.rows).agencies.length)} other leading bodies share a row (${String(others(facts.arrangement.rows).total)}), ${String(others(facts.arrangement.columns).agencies.length)} other supporting bodies a column (${String(others(facts.arrangement.columns).total)}).`,
      note: `Where a task has several leading or supporting bodies, each leading body makes a pair with each supporting one, so totals exceed the number of tasks; tasks without a supporting body are not in the chart. At most ${String(MOST)} named bodies stand singly on each side, and bodies with equal totals are not separated; the table has every pair. On narrow screens ${String(FIRSTS)} named supporters are listed for each, equals by their overall total, and every collective name. “Lead” is our word for what the document calls a responsible body. Standing behind one task says nothing of how bodies in fact worked together.`,
    },
  },
  draw: (_rows, { arrangement, most }, { lang, document, width }) =>
    agencyPairs(pairDrawing(arrangement, tasksOf(most), lang), { document, width }),
});
