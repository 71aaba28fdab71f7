import { t } from '../../i18n/t.ts';
import { countQuantified } from '../../analysis/countFirmness.ts';
import {
  countTasksByPart,
  countTasksBySection,
  type PartTasks,
  type SectionTasks,
} from '../../analysis/countTasksBySection.ts';
import { ENOUGH_TASKS, extremeSections, rankSections } from './numbers.ts';
import { quantifiedShare } from './draw.ts';
import { formatList } from '../../format/formatList.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { partLabel } from '../../i18n/sectionLabel.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import { horizonText, outOf, percentText, quotedSection, sectionName } from '../kit/taskWords.ts';
import { printedCell } from '../kit/printedCell.ts';

export const sectionColumns: readonly Column<SectionTasks>[] = [
  {
    key: 'section',
    label: t('章节', 'Section'),
    value: ({ section }) => section,
    cell: ({ section }, lang) => ({ text: sectionName(section, lang) }),
  },
  {
    key: 'part',
    label: t('部分', 'Part'),
    value: ({ part }) => part,
    cell: ({ part }, lang) => ({ text: partLabel[part][lang] }),
  },
  {
    key: 'horizon',
    label: t('期限', 'Due'),
    value: ({ horizons }) => horizons.join(' '),
    cell: null,
  },
  {
    key: 'quantified',
    label: t('写了数字的任务', 'Tasks with a number'),
    numeric: true,
    value: ({ quantified }) => quantified,
  },
  { key: 'tasks', label: t('任务', 'Tasks'), numeric: true, value: ({ total }) => total },
  {
    key: 'share',
    label: t('占比', 'Share'),
    numeric: true,
    value: ({ share }) => share,
    cell: ({ share }) => ({ text: percentText(share) }),
  },
  {
    key: 'first_task',
    label: t('第一项，原样', 'First task, as printed'),
    value: ({ tasks }) => tasks[0]?.id ?? null,
    cell: ({ tasks }) => printedCell(tasks[0] ?? null),
  },
  {
    key: 'quantified_task_ids',
    label: t('写了数字的任务编号', 'Ids of tasks with a number'),
    value: ({ tasks }) =>
      tasks
        .filter(({ quantified }) => quantified)
        .map(({ id }) => id)
        .join(' '),
    cell: null,
  },
];

interface ShareFacts {
  total: number;
  quantified: number;
  share: number;
  highest: readonly SectionTasks[];
  lowest: readonly SectionTasks[];
  parts: readonly PartTasks[];
  /** Sections too short for their share to say much. */
  few: readonly SectionTasks[];
}

const squareName = (row: SectionTasks, lang: Lang): string =>
  `${sectionName(row.section, lang)} · ${outOf(row, lang)}`;

/** Sections with how many of their tasks state a number; of several sections without any, only their names. */
function sectionsText(sections: readonly SectionTasks[], lang: Lang): string {
  const names = formatList(
    sections.map((section) => quotedSection(section, lang)),
    lang,
  );
  if (sections.every(({ quantified }) => quantified === 0))
    return t(`${names}一项也没有`, `none in ${names}`)[lang];
  return sections
    .map(
      (section) =>
        t(
          `${quotedSection(section, lang)}${outOf(section, lang)}`,
          `${outOf(section, lang)} in ${quotedSection(section, lang)}`,
        )[lang],
    )
    .join(LANGUAGES[lang].comma);
}

const partsText = (parts: readonly PartTasks[], lang: Lang): string =>
  formatList(
    parts.map(
      (part) =>
        t(
          `${partLabel[part.part].zh}${percentText(part.share)}`,
          `${percentText(part.share)} in “${partLabel[part.part].en}”`,
        )[lang],
    ),
    lang,
  );

const fewText = (sections: readonly SectionTasks[], lang: Lang): string =>
  formatList(
    sections.map((section) => {
      const counts = `${String(section.quantified)}/${String(section.total)}`;
      return t(`${quotedSection(section, lang)}${counts}`, `${quotedSection(section, lang)} ${counts}`)[lang];
    }),
    lang,
  );

export const chart = defineChart<SectionTasks, ShareFacts>({
  id: 'quantified-share',
  order: 310,
  topic: 'tasks',
  about: { documents: ['liangping-2021-tasks'] },
  linked: false,
  rows: ({ ledger }) => rankSections(countTasksBySection(ledger.tasks)),
  facts: (rows, { ledger }) => {
    const overall = countQuantified(ledger.tasks).find(({ kind }) => kind === 'with_number');
    if (overall === undefined) throw new RangeError('quantified-share: no tasks');
    return {
      total: overall.total,
      quantified: overall.count,
      share: overall.share,
      ...extremeSections(rows),
      parts: countTasksByPart(ledger.tasks),
      few: rows.filter(({ total }) => total < ENOUGH_TASKS),
    };
  },
  markNames: (row, lang) => [squareName(row, lang)],
  rowId: ({ tasks }) => `section-${String(tasks[0]?.no ?? 0)}`,
  columns: sectionColumns,
  words: {
    zh: {
      title: '各节任务里写了数字的比例',
      headline: ({ total, quantified, share, highest, lowest }) =>
        `梁平${String(total)}项任务里${String(quantified)}项写了数字（${percentText(share)}）：${sectionsText(highest, 'zh')}，${sectionsText(lowest, 'zh')}`,
      dek: '梁平2021年任务分解各节中写有数字目标的任务所占比例，由高到低',
      reading:
        '每条全长是一节的全部任务，一格一项；写了数字的涂黑，排在前面，所以黑的长度就是比例，从零起。格子又少又宽的，是任务少的一节。条上下露出的短线是全部任务的比例。',
      description: ({ parts, few }) =>
        `按部分：${partsText(parts, 'zh')}。不足${String(ENOUGH_TASKS)}项的有${String(few.length)}节：${fewText(few, 'zh')}。`,
      note: `写了数字，指任务里有本站编码为目标的数字，一项任务可以有几个；“全覆盖”“达标”“一批”和名称里的数字不算。标题只在不少于${String(ENOUGH_TASKS)}项的节里比高低：任务太少，差一项比例就差很多。有些事本来不用数字说，比例高低不是好坏。`,
    },
    en: {
      title: 'Share of tasks that state a number, by section',
      headline: ({ total, quantified, share, highest, lowest }) =>
        `${String(quantified)} of Liangping’s ${String(total)} tasks (${percentText(share)}) state a number: ${sectionsText(highest, 'en')}, ${sectionsText(lowest, 'en')}`,
      dek: 'Tasks with a numeric target as a share of all tasks in each section of Liangping’s plan of 2021, highest first',
      reading:
        'The full length of a bar is a section’s tasks, a cell for each. Cells with a number are filled and come first, so the filled length is the share, from zero. Few, wide cells are a section of few tasks. The tick above and below each bar is the share of all tasks.',
      description: ({ parts, few }) =>
        `By part: ${partsText(parts, 'en')}. ${String(few.length)} sections have fewer than ${String(ENOUGH_TASKS)} tasks: ${fewText(few, 'en')}.`,
      note: `A task states a number if it holds a figure we coded as a target; it may hold several. “Full coverage”, “up to standard”, “a batch” and figures in names do not count. The headline compares sections of at least ${String(ENOUGH_TASKS)} tasks only: in shorter ones a single task moves the share far. Some work is not the kind one puts in figures, so a low share is no fault.`,
    },
  },
  draw: (rows, { share }, { lang, document, width }) =>
    quantifiedShare(
      rows.map((row) => ({
        id: row.section,
        label: sectionName(row.section, lang),
        detail: horizonText(row, lang),
        end: t(
          `${outOf(row, lang)}（${percentText(row.share)}）`,
          `${outOf(row, lang)} (${percentText(row.share)})`,
        )[lang],
        description: squareName(row, lang),
        total: row.total,
        quantified: row.quantified,
      })),
      {
        document,
        width,
        overall: {
          share,
          label: t(`全部任务 ${percentText(share)}`, `all tasks ${percentText(share)}`)[lang],
        },
      },
    ),
});
