/** What the table of the round says, and the words of its steps that table and drawing share. */
import type { RoundStep } from './numbers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell } from '../kit/printedCell.ts';

const monthIn = (date: Date, lang: Lang): string =>
  lang === 'zh'
    ? `${String(date.getUTCMonth() + 1)}月`
    : new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(date);

/** The deadline as the document gives it: a day, or the end of a month. */
export function deadlineText({ step, monthEnd }: RoundStep, lang: Lang): string {
  if (step.deadline === '') return lang === 'zh' ? '无期限' : 'no date';
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
  { key: 'step', label: { zh: '编号', en: 'Id' }, value: ({ step }) => step.id, cell: null },
  { key: 'position', label: { zh: '次序', en: 'Order' }, numeric: true, value: ({ step }) => step.position },
  {
    key: 'document_no',
    label: { zh: '文件编号', en: 'Numbered' },
    numeric: true,
    value: ({ step }) => step.no,
    cell: ({ step }) => ({ text: step.no === null ? '—' : String(step.no) }),
  },
  {
    key: 'name_zh',
    label: { zh: '步骤', en: 'Step' },
    value: ({ step }) => step.name_zh,
    cell: (row, lang) => ({ text: stepName(row, lang) }),
  },
  { key: 'name_en', label: { zh: '英文名', en: 'Step' }, value: ({ step }) => step.name_en, cell: null },
  {
    key: 'deadline',
    label: { zh: '期限', en: 'Deadline' },
    value: ({ step }) => (step.deadline === '' ? null : step.deadline),
    cell: (row, lang) => ({ text: deadlineText(row, lang) }),
  },
  {
    key: 'actor_zh',
    label: { zh: '谁做', en: 'Who acts' },
    value: ({ step }) => step.actor_zh,
    cell: (row, lang) => ({ text: actor(row, lang) }),
  },
  {
    key: 'actor_en',
    label: { zh: '谁做（英文）', en: 'Who acts' },
    value: ({ step }) => step.actor_en,
    cell: null,
  },
  {
    key: 'recipient_zh',
    label: { zh: '对谁', en: 'Towards whom' },
    value: ({ step }) => step.recipient_zh,
    cell: (row, lang) => ({ text: recipient(row, lang) || (lang === 'zh' ? '文件没写' : 'not stated') }),
  },
  {
    key: 'recipient_en',
    label: { zh: '对谁（英文）', en: 'Towards whom' },
    value: ({ step }) => step.recipient_en,
    cell: null,
  },
  {
    key: 'action_zh',
    label: { zh: '做什么', en: 'What is done' },
    value: ({ step }) => step.action_zh,
    cell: ({ step }, lang) => ({ text: inLanguage(step, 'action', lang) }),
  },
  {
    key: 'action_en',
    label: { zh: '做什么（英文）', en: 'What is done' },
    value: ({ step }) => step.action_en,
    cell: null,
  },
  {
    key: 'printed',
    label: { zh: '原样', en: 'As printed' },
    value: ({ step }) => step.printed,
    cell: ({ step }) => printedCell(step),
  },
  {
    key: 'note_zh',
    label: { zh: '说明', en: 'Note' },
    value: ({ step }) => step.note_zh,
    cell: ({ step }, lang) => ({ text: inLanguage(step, 'note', lang) }),
  },
  { key: 'note_en', label: { zh: '英文说明', en: 'Note' }, value: ({ step }) => step.note_en, cell: null },
];
