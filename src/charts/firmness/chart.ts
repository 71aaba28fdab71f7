import { inRows } from '../kit/thumb.ts';
import { firmness, type FirmnessBar, type FirmnessPlan, type Pattern } from './draw.ts';
import { t } from '../../i18n/t.ts';
import { formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { horizonLabel, partLabel, type TaskRow } from '../../ledger/tasks.ts';
import { sectionLabel } from '../../i18n/sectionTitle.ts';
import { defineChart, type LinkTo } from '../kit/defineChart.ts';
import {
  ENOUGH_TASKS,
  firmnessFacts,
  firmnessRows,
  type FirmnessFacts,
  type FirmnessRow,
  type SectionTasks,
} from './numbers.ts';
import { printedCell } from '../kit/tracedColumns.ts';

/** How firmly a task is stated. */
const firmnessLabel = {
  exact: t('确定的数', 'exact figure'),
  at_least: t('以上', 'at least'),
  more_than: t('超过或突破', 'more than'),
  at_most: t('以内', 'at most'),
  about: t('左右或量级', 'about'),
  no_number: t('没有数字', 'no number'),
};

const PATTERN: Readonly<Record<FirmnessRow['kind'], Pattern>> = {
  exact: 'solid',
  at_least: 'hollow',
  more_than: 'upright',
  at_most: 'level',
  about: 'pale',
  no_number: 'point',
};

const percent = ({ share }: FirmnessRow): string => `${formatNumber(share * 100, 0)}%`;

const pieceLabel = (row: FirmnessRow, lang: Lang): string => {
  const label = firmnessLabel[row.kind][lang];
  return t(
    `${label} ${String(row.count)}（${percent(row)}）`,
    `${label} ${String(row.count)} (${percent(row)})`,
  )[lang];
};

const pieceName = (row: FirmnessRow, lang: Lang): string => `${row.title[lang]} · ${pieceLabel(row, lang)}`;

function barLabel({ title, of, total }: FirmnessRow, lang: Lang): string {
  const counted = {
    zh: { targets: '个数字目标', tasks: '项任务' },
    en: { targets: ' numeric targets', tasks: ' tasks' },
  }[lang][of];
  return `${title[lang]} · ${String(total)}${counted}`;
}

/** What a mark of these rows is drawn with: one bar's pieces, or the key of the plan's squares. */
function barOf(
  id: string,
  rows: readonly FirmnessRow[],
  path: string,
  lang: Lang,
  linkTo: LinkTo,
): FirmnessBar {
  return {
    id,
    label: rows[0] === undefined ? id : barLabel(rows[0], lang),
    pieces: rows.map((row) => ({
      pattern: PATTERN[row.kind],
      share: row.share,
      label: pieceLabel(row, lang),
      description: pieceName(row, lang),
      href: linkTo(path),
    })),
  };
}

const sectionName = ({ section }: SectionTasks, lang: Lang): string =>
  sectionLabel[section]?.[lang] ?? section;

const quoted = (sections: readonly SectionTasks[], lang: Lang): string => {
  const names = sections.map((section) => `“${sectionName(section, lang)}”`);
  return t(names.join(''), formatList(names, 'en'))[lang];
};

const outOf = ({ quantified, total }: SectionTasks, lang: Lang): string =>
  t(`${String(quantified)}/${String(total)}`, `${String(quantified)} of ${String(total)}`)[lang];

/** Of the first of several sections of one share. */
const outOfAll = ([first]: readonly SectionTasks[], lang: Lang): string =>
  first === undefined ? '' : outOf(first, lang);

/** Where fewest tasks state a number. */
function leastText(lowest: readonly SectionTasks[], lang: Lang): string {
  const names = quoted(lowest, lang);
  if (lowest.every(({ quantified }) => quantified === 0))
    return t(`其中${names}一项也没写`, `among them all in ${names}`)[lang];
  const count = outOfAll(lowest, lang);
  return t(`写得最少的是${names}（${count}）`, `fewest state one in ${names} (${count})`)[lang];
}

/** The documents with the least and the greatest share of exact figures. */
function exactText(exact: readonly FirmnessRow[], lang: Lang): string {
  const [least, ...more] = exact.toSorted((a, b) => a.share - b.share);
  const most = more.at(-1);
  if (least === undefined) return '';
  const ofOne = (row: FirmnessRow): Words =>
    t(
      `${row.title.zh}的${String(row.count)}个（${percent(row)}）`,
      `${String(row.count)} (${percent(row)}) in “${row.title.en}”`,
    );
  if (most === undefined) return ofOne(least)[lang];
  return t(`从${ofOne(least).zh}到${ofOne(most).zh}`, `from ${ofOne(least).en} to ${ofOne(most).en}`)[lang];
}

const taskName = (task: TaskRow, kind: FirmnessRow['kind'], lang: Lang): string =>
  `${String(task.no)} · ${inLanguage(task, 'label', lang)} · ${firmnessLabel[kind][lang]}`;

/** The tasks that a row of a section counts. */
const tasksOf = ({ section, ids }: FirmnessRow): readonly TaskRow[] =>
  section?.tasks.filter(({ id }) => ids.includes(id)) ?? [];

/** The squares of a section, firmest first. */
function sectionOf(rows: readonly FirmnessRow[], section: SectionTasks, lang: Lang, linkTo: LinkTo) {
  return {
    id: section.section,
    label: sectionName(section, lang),
    end: outOf(section, lang),
    squares: rows
      .filter((row) => row.section === section)
      .flatMap((row) =>
        tasksOf(row).map((task) => ({
          pattern: PATTERN[row.kind],
          description: taskName(task, row.kind, lang),
          href: linkTo(`/tasks/#${task.id}`),
        })),
      ),
  };
}

export const chart = defineChart<FirmnessRow, FirmnessFacts>({
  id: 'firmness',
  order: 160,
  topic: 'figures',
  about: ({ document }) => document,
  linked: true,
  rows: firmnessRows,
  facts: firmnessFacts,
  markNames: (row, lang) =>
    row.section === null
      ? [pieceName(row, lang)]
      : tasksOf(row).map((task) => taskName(task, row.kind, lang)),
  rowId: ({ document, of, kind, section }) =>
    section === null
      ? `${document}-${of === 'tasks' ? 'tasks-' : ''}${kind}`
      : `section-${String(section.tasks[0]?.no ?? 0)}-${kind}`,
  columns: [
    {
      key: 'document',
      label: t('文件', 'Document'),
      value: ({ document }) => document,
      cell: ({ document, title }, lang) => ({ text: title[lang], path: `/documents/${document}/` }),
    },
    {
      key: 'counted',
      label: t('数的是', 'Counted'),
      value: ({ of }) => of,
      cell: ({ of }, lang) => ({
        text: {
          targets: t('数字目标', 'numeric targets'),
          tasks: t('任务', 'tasks'),
        }[of][lang],
      }),
    },
    {
      key: 'part',
      label: t('部分', 'Part'),
      value: ({ section }) => section?.part ?? null,
      cell: null,
    },
    {
      key: 'section',
      label: t('章节', 'Section'),
      value: ({ section }) => section?.section ?? null,
      cell: ({ section }, lang) => ({
        text:
          section === null
            ? t('整份文件', 'the whole document')[lang]
            : `${partLabel[section.part][lang]} · ${sectionName(section, lang)}`,
      }),
    },
    {
      key: 'horizon',
      label: t('期限', 'Due'),
      value: ({ section }) => section?.horizons.join(' ') ?? null,
      cell: ({ section }, lang) => ({
        text: section?.horizons.map((horizon) => horizonLabel[horizon][lang]).join() ?? '',
      }),
    },
    {
      key: 'firmness',
      label: t('说法', 'How firm'),
      value: ({ kind }) => kind,
      cell: ({ kind }, lang) => ({ text: firmnessLabel[kind][lang] }),
    },
    { key: 'count', label: t('个数', 'Count'), numeric: true, value: ({ count }) => count },
    { key: 'total', label: t('总数', 'Of'), numeric: true, value: ({ total }) => total },
    {
      key: 'share',
      label: t('占比', 'Share'),
      numeric: true,
      value: ({ share }) => Number(share.toFixed(4)),
      cell: (row) => ({ text: percent(row) }),
    },
    {
      key: 'first_phrase',
      label: t('第一个', 'The first'),
      value: ({ example }) => example?.printed ?? null,
      cell: ({ example }, lang) => printedCell(example, lang),
    },
    { key: 'row_ids', label: t('行', 'Rows'), value: ({ ids }) => ids.join(' '), cell: null },
  ],
  words: {
    title: t('数字目标和任务说得有多确定', 'How firm the promises are: numeric targets and tasks'),
    headline: ({ without }) =>
      t(
        `梁平2021年的${String(without.total)}项任务，${String(without.count)}项没有数字`,
        `${String(without.count)} of Liangping’s ${String(without.total)} tasks of 2021 have no number`,
      ),
    dek: t(
      '梁平2021年的任务一格一项，按章节排，写了数字的在前；下面是各份存档文件的数字目标，按说法分',
      'Liangping’s tasks of 2021 by section, one square each, those with a number first; under them, numeric targets of archived documents by wording',
    ),
    reading: t(
      '上面一格是一项任务，图样看它最确定的一个数，小点是没有数字；行末是写了数字的任务和全部任务。点格子看这项任务。下面每条合计100%，图样与条下的说法一一对应：实心是确定的数，浅色是“左右”，空心和带线的是只说了下限或上限的数。',
      'A square is a task, filled by its firmest figure; a point has no number. A row ends with how many of its tasks state one. A square leads to its task. Below, each bar is 100%; patterns are named under it. Solid is an exact figure, pale is “about”, hollow and lined pieces are bounded on one side only.',
    ),
    description: ({ exact, about, targets, without, highest, lowest }) =>
      t(
        `梁平没有数字的任务占${percent(without)}，${leastText(lowest, 'zh')}；写得最多的是${quoted(highest, 'zh')}（${outOfAll(highest, 'zh')}）。数字目标写成确定数的，${exactText(exact, 'zh')}。图上的${String(targets)}个数字目标里，说“左右”或量级的一共${String(about)}个。`,
        `${percent(without)} of Liangping’s tasks have no number, ${leastText(lowest, 'en')}; most have one in ${quoted(highest, 'en')} (${outOfAll(highest, 'en')}). Numeric targets that are exact figures: ${exactText(exact, 'en')}. Of the ${String(targets)} numeric targets drawn, ${String(about)} are “about” or an order of size.`,
      ),
    note: t(
      `“达到”和不带修饰的数都算确定的数；“百亿级”“千亿级”这类量级算“左右”。一项任务可以有几个数字目标。没有数字的目标只在梁平数得清，因为那份文件给任务编了号；报告里没有数字的目标有多少，没有数。文件的种类和年份不同，占比不能当作高下。“全覆盖”“达标”和名称里的数字不算；章节短名是本站拟的，格数不是工作量，有些事本来不用数字说。引用的网页目标很少，不在图里。说明只比不少于${String(ENOUGH_TASKS)}项的章节。`,
      `“To reach” and bare numbers count as exact; orders of size (“the ten-billion class”) count as “about”. A task may hold several numeric targets. Goals without a number can be counted for Liangping only, because that document numbers its tasks; in reports they were not counted. The documents differ in kind and year, so shares are no ranking. “Full coverage”, “up to standard” and figures in names do not count; short names of sections are ours. Squares do not measure work, and some work is not the kind one puts in figures. Cited pages, with few targets each, are not drawn. The description compares sections of at least ${String(ENOUGH_TASKS)} tasks only.`,
    ),
  },
  thumb: (_rows, { without: { count, total } }) => ({
    label: `${String(count)}/${String(total)}`,
    form: 'squares',
    squares: inRows(
      Array.from({ length: total }, (_, index) => ({
        tone: index < total - count ? ('river' as const) : ('rule' as const),
      })),
      Math.ceil(Math.sqrt(total)),
    ),
  }),
  draw: (rows, { sections }, { lang, linkTo, document, width }) => {
    const whole = rows.filter(({ section }) => section === null);
    const tasks = whole.filter(({ of }) => of === 'tasks');
    const bars = Map.groupBy(
      whole.filter(({ of }) => of === 'targets'),
      (row) => row.document,
    );
    const plan: FirmnessPlan = {
      ...barOf('plan', tasks, '/tasks/', lang, linkTo),
      sections: sections.map((section) => sectionOf(rows, section, lang, linkTo)),
    };
    return firmness(
      [...bars].map(([id, own]) => barOf(id, own, `/documents/${id}/`, lang, linkTo)),
      plan,
      { document, width },
    );
  },
});
