import { summariseAgency, type AgencyRecord } from '../../analysis/agencyRecords';
import { summariseTaskLedger, taskPath, taskPlans } from '../../analysis/taskRecords';
import { inLanguage } from '../../i18n/inLanguage';
import type { Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import type { Ledger } from '../../ledger/loadLedger';
import { horizonLabel } from '../../ledger/tasks';
import { domainLabel } from '../../ledger/vocabulary';

/** The plan that hands tasks to an agency; the first of all where none does. */
export function planOfAgency(ledger: Ledger, record: AgencyRecord) {
  const plans = taskPlans(ledger);
  const own = record.tasks[0]?.task.document;
  return plans.find(({ document }) => document.id === own) ?? plans[0];
}

/** How much an agency was told to do, in a sentence for each document. */
export function agencyFinding(ledger: Ledger, record: AgencyRecord, lang: Lang): string {
  const plan = planOfAgency(ledger, record);
  const all = summariseTaskLedger(plan?.records ?? []).tasks;
  const { tasks, measures } = summariseAgency(record);
  const said = [
    record.tasks.length === 0
      ? ''
      : t(
          `${plan?.place.short_zh ?? ''}${plan?.document.about_period ?? ''}年${String(all)}项任务里，${String(record.tasks.length)}项有它：${String(tasks.lead.length)}项责任，${String(tasks.support.length)}项配合。`,
          `Named in ${String(record.tasks.length)} of ${plan?.place.short_en ?? ''}’s ${String(all)} tasks of ${plan?.document.about_period ?? ''}: leads ${String(tasks.lead.length)}, supports ${String(tasks.support.length)}.`,
        )[lang],
    record.measures.length === 0
      ? ''
      : t(
          `2022年${String(ledger.measures.length)}项激励措施里，牵头${String(measures.lead.length)}项，配合${String(measures.support.length)}项。`,
          `Of the ${String(ledger.measures.length)} commendation measures of 2022 it leads ${String(measures.lead.length)} and supports ${String(measures.support.length)}.`,
        )[lang],
  ];
  return said.filter((part) => part !== '').join(t('', ' ')[lang]);
}

const TITLES = {
  lead: { tasks: t('负责的任务', 'Tasks it leads'), measures: t('牵头的措施', 'Measures it leads') },
  support: { tasks: t('配合的任务', 'Tasks it supports'), measures: t('配合的措施', 'Measures it supports') },
};

/** What an agency leads and what it supports, tasks and measures apart; empty ones are left out. */
export function agencyJobs(ledger: Ledger, record: AgencyRecord, lang: Lang) {
  const { tasks, measures } = summariseAgency(record);
  return (['lead', 'support'] as const)
    .flatMap((role) => [
      {
        title: TITLES[role].tasks[lang],
        head: t('任务', 'Task')[lang],
        jobs: tasks[role].map(({ row, task }) => ({
          row,
          no: task.no,
          label: inLanguage(task, 'label', lang),
          path: taskPath(ledger, task),
          also: horizonLabel[task.horizon][lang],
        })),
      },
      {
        title: TITLES[role].measures[lang],
        head: t('措施', 'Measure')[lang],
        jobs: measures[role].map(({ row, measure }) => ({
          row,
          no: measure.no,
          label: inLanguage(measure, 'name', lang),
          path: `/measures/${measure.id}/`,
          also: domainLabel[measure.domain][lang],
        })),
      },
    ])
    .filter(({ jobs }) => jobs.length > 0);
}
