import type { Firmness } from '../../analysis/countFirmness.ts';
import { taskTargets as collectTargets, type TaskTarget } from '../../analysis/crossTaskTargets.ts';
import { summariseTaskTargets, type TaskTargetsSummary } from '../../analysis/summariseTaskTargets.ts';
import { taskRecords } from '../../analysis/taskRecords.ts';
import type { FirmnessShape } from '../../charts/parts/firmnessMarks.ts';
import { taskTargets } from '../../charts/taskTargets.ts';
import type { Comparator } from '../../datasets/vocabulary.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { fieldLabel } from '../../i18n/fieldLabel.ts';
import { firmnessLabel } from '../../i18n/firmnessLabel.ts';
import type { Lang } from '../../i18n/lang.ts';
import { basisLabel } from '../../i18n/vocabularyLabel.ts';
import { defineChart } from '../defineChart.ts';
import { rowPath } from '../targetWords.ts';
import { taskTargetColumns } from '../taskTargetColumns.ts';
import { taskTargetWords } from '../taskTargetWords.ts';
import { TASKS_2021 } from '../taskWords.ts';
import { figureText } from '../tracedColumns.ts';

const SHAPE: Readonly<Record<Comparator, FirmnessShape>> = {
  '=': 'exact',
  '~': 'about',
  '>=': 'up',
  '>': 'up',
  '<=': 'down',
  '<': 'down',
};

/** What each shape means, and how many targets have it. */
function keyOf({ count, open }: TaskTargetsSummary, lang: Lang) {
  const label = (kinds: readonly Firmness[], number: number): string => {
    const names = kinds.map((kind) => firmnessLabel[kind][lang]);
    return lang === 'zh'
      ? `${names.join('、')}（${String(number)}个）`
      : `${names.join(' or ')} (${String(number)})`;
  };
  return [
    { shape: 'exact' as const, label: label(['exact'], count.exact) },
    { shape: 'up' as const, label: label(['at_least', 'more_than'], open) },
    { shape: 'about' as const, label: label(['about'], count.about) },
    { shape: 'down' as const, label: label(['at_most'], count.at_most) },
  ];
}

export const taskTargetsEntry = defineChart<TaskTarget, TaskTargetsSummary>({
  id: 'task-targets',
  order: 320,
  topic: 'tasks',
  documents: [TASKS_2021],
  linked: true,
  rows: ({ ledger }) => collectTargets(taskRecords(ledger)),
  facts: summariseTaskTargets,
  rowId: ({ row }) => row.id,
  columns: taskTargetColumns,
  words: {
    zh: {
      title: '梁平任务里的数字目标',
      headline: (facts) => {
        const { fields, bases } = taskTargetWords(facts, 'zh');
        return `梁平任务里的${String(facts.targets)}个数字目标，最多的领域是${fields}，最多的性质是${bases}；${String(facts.open)}个只说“以上”或“突破”`;
      },
      dek: '梁平2021年任务写明的数字目标，按指标的领域和数字的性质排列，一个记号一个目标',
      reading:
        '一个记号是一个目标：圆圈是确定的数，朝上的箭头只说下限，朝下的箭头只说上限，垫着浅色的圆圈是“左右”或“百亿级”这样的量级。点记号看它在文件里的位置。',
      description: (facts) =>
        `${String(facts.tasks)}项任务写了${String(facts.targets)}个目标：确定的数${String(facts.count.exact)}个，“以上”${String(facts.count.at_least)}个，“超过”或“突破”${String(facts.count.more_than)}个，“左右”或量级${String(facts.count.about)}个，“以内”${String(facts.count.at_most)}个。${taskTargetWords(facts, 'zh').none}。`,
      note: '领域和性质是本站归的：“新增”是一年里新建、新培育的数，“件数”是要做的工作量，“水平”是要达到的数。原文没写年份的，按所在部分取年份；有推断的，见表里各行在文件页上的说明。目标个数多不等于要求高；完成没有，这份文件里没有。',
    },
    en: {
      title: 'Numeric targets in Liangping’s tasks',
      headline: (facts) => {
        const { fields, bases } = taskTargetWords(facts, 'en');
        return `${String(facts.targets)} numeric targets in Liangping’s tasks: most in ${fields}, most often of the kind ${bases}; ${String(facts.open)} are “at least” or “more than”`;
      },
      dek: 'Targets stated by Liangping’s tasks of 2021, by field of the indicator and by what the number is, one mark each',
      reading:
        'One mark is one target: a ring is an exact figure, an arrow up a lower bound only, an arrow down an upper bound only, a ring on a pale ground “about” or an order of size. A mark leads to its place in the document.',
      description: (facts) =>
        `${String(facts.tasks)} tasks state ${String(facts.targets)} targets: ${String(facts.count.exact)} exact, ${String(facts.count.at_least)} “at least”, ${String(facts.count.more_than)} “more than”, ${String(facts.count.about)} “about” or an order of size, ${String(facts.count.at_most)} “at most”. ${taskTargetWords(facts, 'en').none}.`,
      note: '“New” is what is built or fostered within the year, “count” an amount of work to be done, “level” a figure to be reached; fields and kinds are our grouping. Where no year is printed, it is that of the part of the document; what was inferred is said at the row on the document’s page. More targets are not higher aims, and whether they were met is not in this document.',
    },
  },
  draw: (rows, facts, { lang, linkTo, document, width }) =>
    taskTargets(
      {
        fields: facts.fields
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => ({ id: key, label: fieldLabel[key][lang], count })),
        bases: facts.bases
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => ({ id: key, label: basisLabel[key][lang], count })),
        dots: rows.map(({ row, indicator, task }) => ({
          id: row.id,
          field: indicator.field,
          basis: row.basis,
          shape: SHAPE[row.comparator],
          description: `${inLanguage(indicator, 'name', lang)} · ${figureText(row, lang)} · ${row.period} · ${lang === 'zh' ? `第${String(task.no)}项` : `task ${String(task.no)}`}`,
          href: linkTo(rowPath(row)),
        })),
      },
      { document, width, words: { key: keyOf(facts, lang), none: taskTargetWords(facts, lang).none } },
    ),
});
