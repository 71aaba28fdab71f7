/** Liangping's tasks in words, as the charts on them say it. */
import { t } from '../../i18n/t.ts';
import type { SectionTasks, TaskCount } from '../../analysis/countTasksBySection.ts';
import type { TaskRow } from '../../ledger/tasks.ts';
import { countWord } from '../../format/countWord.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { horizonLabel } from '../../i18n/machineryLabel.ts';
import { sectionLabel } from '../../i18n/sectionLabel.ts';

/** Site path of a task in the list of all tasks. */
export const taskPath = ({ id }: Pick<TaskRow, 'id'>): string => `/tasks/#${id}`;

export const taskLabel = (task: TaskRow, lang: Lang): string => inLanguage(task, 'label', lang);

/** Whether a task states a numeric target. */
export const numberText = ({ quantified }: TaskRow, lang: Lang): string =>
  ({
    zh: quantified ? '有数字目标' : '没有数字',
    en: quantified ? 'with a number' : 'no number',
  })[lang];

export const sectionName = (section: string, lang: Lang): string => sectionLabel[section]?.[lang] ?? section;

/** A section by name, in quotes where the name stands in an English sentence. */
export const quotedSection = ({ section }: SectionTasks, lang: Lang): string =>
  t(sectionName(section, lang), `“${sectionName(section, lang)}”`)[lang];

export const horizonText = ({ horizons }: TaskCount, lang: Lang): string =>
  horizons.map((horizon) => horizonLabel[horizon][lang]).join(LANGUAGES[lang].comma);

/** "156项" / "156 tasks". */
export const taskWords = (count: number, lang: Lang): string =>
  t(`${String(count)}项`, countWord(count, 'task'))[lang];

export const percentText = (share: number): string => `${formatNumber(share * 100, 0)}%`;

/** "4 of 5" / "5项里4项". */
export const outOf = ({ quantified, total }: TaskCount, lang: Lang): string =>
  t(`${String(total)}项里${String(quantified)}项`, `${String(quantified)} of ${String(total)}`)[lang];
