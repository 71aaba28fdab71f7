/** What the charts of agencies have in common: names in tables and sentences, links, task numbers. */
import { agencyRecords, hasAgencyPage } from '../../analysis/agencyRecords.ts';
import { byId } from '../../analysis/byId.ts';
import { isCollective } from '../../analysis/isCollective.ts';
import { requireRow } from '../../analysis/requireRow.ts';
import type { AgencyRow } from '../../ledger/agencies.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { TaskAgencyRow } from '../../ledger/taskAgencies.ts';
import { shortAgencyName } from '../../format/shortAgencyName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Cell } from '../kit/defineChart.ts';

export const LIANGPING_TASKS = 'liangping-2021-tasks';

/** Site path of every agency that has a page. */
export function agencyPaths(ledger: Ledger): Map<string, string> {
  return new Map(
    agencyRecords(ledger)
      .filter(hasAgencyPage)
      .map(({ agency }) => [agency.id, `/agencies/${agency.id}/`]),
  );
}

/** Full name, linked where the agency has a page. */
export function agencyCell(agency: AgencyRow, path: string | null, lang: Lang): Cell {
  const text = inLanguage(agency, 'name', lang);
  return path === null ? { text } : { text, path };
}

/** Short name within a sentence: “the Finance Bureau”, “all townships and subdistricts”. */
export function agencyInSentence(agency: AgencyRow, lang: Lang): string {
  if (lang === 'zh') return agency.name_zh;
  const short = shortAgencyName(agency, lang);
  if (isCollective(agency)) return short.toLowerCase();
  return agency.level === 'township' ? short : `the ${short}`;
}

/** Numbers of the tasks of some roles, as the document counts them. */
export function taskNumbers({ tasks }: Ledger, roles: readonly TaskAgencyRow[]): string {
  const taskOf = byId(tasks);
  return roles.map(({ task, id }) => String(requireRow(taskOf, task, id).no)).join(' ');
}
