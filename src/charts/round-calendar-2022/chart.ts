import { t } from '../../i18n/t.ts';
import { arrangeRound, type Round, type RoundStep } from './numbers.ts';
import { roundCalendar } from './draw.ts';
import { countWord } from '../../format/countWord.ts';
import { formatList } from '../../format/formatList.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { printedCell } from '../kit/printedCell.ts';

const monthIn = (date: Date, lang: Lang): string =>
  t(
    `${String(date.getUTCMonth() + 1)}月`,
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date),
  )[lang];

/** The deadline as the document gives it: a day, or the end of a month. */
export function deadlineText({ step, monthEnd }: RoundStep, lang: Lang): string {
  if (step.deadline === '') return t('无期限', 'no date')[lang];
  const date = new Date(step.deadline);
  const year = String(date.getUTCFullYear());
  const day = String(date.getUTCDate());
  const month = monthIn(date, lang);
  if (lang === 'zh') return `${year}年${month}${monthEnd ? '底' : `${day}日`}前`;
  return monthEnd ? `by the end of ${month} ${year}` : `by ${day} ${month} ${year}`;
}

export const stepName = ({ step }: RoundStep, lang: Lang): string => inLanguage(step, 'name', lang);

const actor = ({ step }: RoundStep, lang: Lang): string => inLanguage(step, 'actor', lang);

const recipient = ({ step }: RoundStep, lang: Lang): string => inLanguage(step, 'recipient', lang);

/** Actor → recipient; the actor alone where the document names no recipient. */
export function whoText(row: RoundStep, lang: Lang): string {
  const to = recipient(row, lang);
  return to === '' ? actor(row, lang) : `${actor(row, lang)} → ${to}`;
}

export const roundColumns: readonly Column<RoundStep>[] = [
  { key: 'step', label: t('编号', 'Id'), value: ({ step }) => step.id, cell: null },
  { key: 'position', label: t('次序', 'Order'), numeric: true, value: ({ step }) => step.position },
  {
    key: 'document_no',
    label: t('文件编号', 'Numbered'),
    numeric: true,
    value: ({ step }) => step.no,
    cell: ({ step }) => ({ text: step.no === null ? '—' : String(step.no) }),
  },
  {
    key: 'name_zh',
    label: t('步骤', 'Step'),
    value: ({ step }) => step.name_zh,
    cell: (row, lang) => ({ text: stepName(row, lang) }),
  },
  { key: 'name_en', label: t('英文名', 'Step'), value: ({ step }) => step.name_en, cell: null },
  {
    key: 'deadline',
    label: t('期限', 'Deadline'),
    value: ({ step }) => (step.deadline === '' ? null : step.deadline),
    cell: (row, lang) => ({ text: deadlineText(row, lang) }),
  },
  {
    key: 'actor_zh',
    label: t('谁做', 'Who acts'),
    value: ({ step }) => step.actor_zh,
    cell: (row, lang) => ({ text: actor(row, lang) }),
  },
  {
    key: 'actor_en',
    label: t('谁做（英文）', 'Who acts'),
    value: ({ step }) => step.actor_en,
    cell: null,
  },
  {
    key: 'recipient_zh',
    label: t('对谁', 'Towards whom'),
    value: ({ step }) => step.recipient_zh,
    cell: (row, lang) => ({ text: recipient(row, lang) || t('文件没写', 'not stated')[lang] }),
  },
  {
    key: 'recipient_en',
    label: t('对谁（英文）', 'Towards whom'),
    value: ({ step }) => step.recipient_en,
    cell: null,
  },
  {
    key: 'action_zh',
    label: t('做什么', 'What is done'),
    value: ({ step }) => step.action_zh,
    cell: ({ step }, lang) => ({ text: inLanguage(step, 'action', lang) }),
  },
  {
    key: 'action_en',
    label: t('做什么（英文）', 'What is done'),
    value: ({ step }) => step.action_en,
    cell: null,
  },
  {
    key: 'printed',
    label: t('原样', 'As printed'),
    value: ({ step }) => step.printed,
    cell: ({ step }) => printedCell(step),
  },
  {
    key: 'note_zh',
    label: t('说明', 'Note'),
    value: ({ step }) => step.note_zh,
    cell: ({ step }, lang) => ({ text: inLanguage(step, 'note', lang) }),
  },
  { key: 'note_en', label: t('英文说明', 'Note'), value: ({ step }) => step.note_en, cell: null },
];

const markName = (row: RoundStep, lang: Lang): string =>
  `${stepName(row, lang)} · ${deadlineText(row, lang)}`;

const distance = ({ daysToNext }: RoundStep, lang: Lang): string => {
  if (daysToNext === null) return '';
  return t(`${String(daysToNext)}天`, countWord(daysToNext, 'day'))[lang];
};

/** Every deadline with what is due. */
const due = ({ dated }: Round, lang: Lang): string =>
  dated
    .map(
      (row) =>
        t(
          `${deadlineText(row, lang)}${stepName(row, lang)}`,
          `${stepName(row, lang).toLowerCase()} ${deadlineText(row, lang)}`,
        )[lang],
    )
    .join(LANGUAGES[lang].clause);

const distances = ({ dated }: Round, lang: Lang): string =>
  formatList(
    dated.filter(({ daysToNext }) => daysToNext !== null).map((row) => distance(row, lang)),
    lang,
  );

const shortMonth = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A quarter's first month, with the year where a year begins or the axis does. */
function quarter(day: string, index: number, lang: Lang): string {
  const date = new Date(day);
  const month = t(`${String(date.getUTCMonth() + 1)}月`, shortMonth.format(date))[lang];
  if (index > 0 && date.getUTCMonth() > 0) return month;
  const year = String(date.getUTCFullYear());
  return t(`${year}年${month}`, `${month} ${year}`)[lang];
}

/** The distance in words, for drawings down the page. */
const apart = (row: RoundStep, lang: Lang): string => {
  const days = distance(row, lang);
  if (days === '') return '';
  return t(`距下一个期限${days}`, `${days} to the next date`)[lang];
};

export const chart = defineChart<RoundStep, Round>({
  id: 'round-calendar-2022',
  order: 240,
  topic: 'measures',
  about: { documents: ['cq-2022-measures'] },
  linked: false,
  rows: ({ ledger }) => [...arrangeRound(ledger.processSteps).steps],
  facts: (_rows, { ledger }) => arrangeRound(ledger.processSteps),
  rowId: ({ step }) => step.id,
  markNames: (row, lang) => [markName(row, lang)],
  columns: roundColumns,
  words: {
    zh: {
      title: '2022年督查激励日程',
      headline: ({ steps, dated, first, last, numbered }) =>
        `2022年的通知定了${String(numbered)}步，本站从正文拆出${String(steps.length)}件事：${String(dated.length)}件写明期限，最早的是${deadlineText(first, 'zh')}，最晚的是${deadlineText(last, 'zh')}`,
      dek: '2022年通知里要做的事、做事的一方和对象；有期限的按日期，没有期限的另列',
      reading:
        '实心点有期限，空心虚线点没有。宽屏上实心点按真实的时间距离排，窄屏上写出相隔的天数。箭头从做事的一方指向对象；没有箭头的，通知没有写对象。',
      description: (round) =>
        `有期限的：${due(round, 'zh')}，依次相隔${distances(round, 'zh')}。其余${String(round.steps.length - round.dated.length)}件没有日期。`,
      note: '通知的步骤是区县申报、部门推荐、通报实施；拆出的事里有的是要求，有的在公布名单之后。没有期限的排在哪里，是本站按事理读的，通知没有写，不可据此推断日期；有的贯穿全程，只占一行。“前”读作截止日。“月底”没有写日，按当月最后一天算天数。名称和做什么是本站的话，各件原样见表。',
    },
    en: {
      title: 'Calendar of the 2022 round',
      headline: ({ steps, dated, first, last, numbered }) =>
        `The notice of 2022 sets ${String(numbered)} steps; we read ${String(steps.length)} things to do in it, ${String(dated.length)} with a date: the first is due ${deadlineText(first, 'en')}, the last ${deadlineText(last, 'en')}`,
      dek: 'What the notice of 2022 asks for, who acts and towards whom; what has a deadline by date, the rest apart',
      reading:
        'Filled dots have a deadline, hollow dashed ones have none. On wide screens filled dots stand at their true distance in time; on narrow ones the days between are written out. An arrow leads from who acts to whom it concerns; without an arrow, the notice names no recipient.',
      description: (round) =>
        `Due: ${due(round, 'en')}; ${distances(round, 'en')} apart in turn. The other ${String(round.steps.length - round.dated.length)} have no date.`,
      note: 'The notice’s own steps are application by districts, recommendation by departments, and publication; of what we read in it some are demands, and some come after the list is out. Where an undated thing stands in the order is our reading, not the notice’s, and no date follows from it; some run through the whole round and take one line all the same. “Before” a day is read as a deadline. The end of a month is given without a day and counted as its last. Names and actions are in our words; the table has each as printed.',
    },
  },
  draw: (rows, { quarters }, { lang, document, width }) =>
    roundCalendar(
      {
        steps: rows.map((row) => ({
          id: row.step.id,
          no: String(row.step.position),
          name: stepName(row, lang),
          who: whoText(row, lang),
          time: row.step.deadline === '' ? null : Date.parse(row.step.deadline),
          date: row.step.deadline === '' ? '' : deadlineText(row, lang),
          days: distance(row, lang),
          distance: apart(row, lang),
          description: markName(row, lang),
        })),
        ticks: quarters.map((day, index) => ({ time: Date.parse(day), label: quarter(day, index, lang) })),
      },
      {
        document,
        width,
        words: t({ undated: '无期限', dated: '有期限' }, { undated: 'No date', dated: 'Dated' })[lang],
      },
    ),
});
