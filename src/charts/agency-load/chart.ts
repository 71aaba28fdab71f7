import { t } from '../../i18n/t.ts';
import {
  countAgencyLoad,
  type AgencyLoad,
  summariseAgencyLoad,
  type LoadSummary,
} from '../../analysis/countAgencyLoad.ts';
import { isCollective, agencyRecords, hasAgencyPage } from '../../analysis/agencyRecords.ts';
import { agencyLoad, type LoadBar } from './draw.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { shortAgencyName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { defineChart, type LinkTo, type Cell, type Column } from '../kit/defineChart.ts';
import { byId, requireRow } from '../../analysis/byId.ts';
import { type AgencyRow, agencyKindLabel } from '../../ledger/agencies.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { TaskAgencyRow } from '../../ledger/tasks.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { printedCell } from '../kit/tracedColumns.ts';

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
  const short = shortAgencyName(agency, 'en');
  const article = agency.level === 'township' ? '' : 'the ';
  return t(agency.name_zh, isCollective(agency) ? short.toLowerCase() : article + short)[lang];
}

/** Numbers of the tasks of some roles, as the document counts them. */
export function taskNumbers({ tasks }: Ledger, roles: readonly TaskAgencyRow[]): string {
  const taskOf = byId(tasks);
  return roles.map(({ task, id }) => String(requireRow(taskOf, task, id).no)).join(' ');
}

export interface LoadRow extends AgencyLoad {
  /** Site path of its page, where it has one. */
  path: string | null;
  /** Numbers of the tasks it leads and supports. */
  leadTasks: string;
  supportTasks: string;
}

/** Columns of the chart whose rows are agencies. */
export const loadColumns: readonly Column<LoadRow>[] = [
  {
    key: 'agency',
    label: t('单位', 'Body'),
    value: ({ agency }) => agency.id,
    cell: ({ agency, path }, lang) => agencyCell(agency, path, lang),
  },
  { key: 'name_zh', label: t('名称', 'Name'), value: ({ agency }) => agency.name_zh, cell: null },
  {
    key: 'name_en',
    label: t('英文名', 'English name'),
    value: ({ agency }) => agency.name_en,
    cell: null,
  },
  {
    key: 'kind',
    label: t('种类', 'Kind'),
    value: ({ agency }) => agency.agency_kind,
    cell: ({ agency }, lang) => ({ text: agencyKindLabel[agency.agency_kind][lang] }),
  },
  { key: 'lead_tasks', label: t('负责', 'Leads'), numeric: true, value: ({ lead }) => lead },
  {
    key: 'support_tasks',
    label: t('配合', 'Supports'),
    numeric: true,
    value: ({ support }) => support,
  },
  {
    key: 'lead_task_numbers',
    label: t('负责的任务', 'Tasks led'),
    value: ({ leadTasks }) => leadTasks,
    cell: null,
  },
  {
    key: 'support_task_numbers',
    label: t('配合的任务', 'Tasks supported'),
    value: ({ supportTasks }) => supportTasks,
    cell: null,
  },
  {
    key: 'first_role',
    label: t('首次出现', 'First printed'),
    value: ({ roles }) => roles[0]?.id ?? null,
    cell: ({ roles }, lang) => printedCell(roles[0] ?? null, lang),
  },
];

const share = ({ led, tasks }: LoadSummary): string => formatNumber((led / tasks) * 100, 0);

const names = (loads: readonly AgencyLoad[], lang: Lang): string =>
  formatList(
    loads.map(({ agency }) => agencyInSentence(agency, lang)),
    lang,
  );

/** The one at the head of the order. */
const first = (loads: readonly AgencyLoad[]): AgencyLoad[] => loads.slice(0, 1);

function describe({ lead, support }: AgencyLoad, name: string, lang: Lang): string {
  return t(
    `${name}：负责${String(lead)}项，配合${String(support)}项`,
    `${name}: leads ${countWord(lead, 'task')}, supports ${String(support)}`,
  )[lang];
}

/** Drawn of the named bodies, with all that are equal to the last: half of the others lead three tasks or fewer. */
const SHOWN = 12;

/** What is left to the table. */
function restWords(rest: readonly AgencyLoad[], lang: Lang): string {
  const most = Math.max(0, ...rest.map(({ lead }) => lead));
  return t(
    `其余${String(rest.length)}个单位，各负责${String(most)}项以内，见数据表`,
    `${String(rest.length)} others lead ${String(most)} or fewer: see table`,
  )[lang];
}

function barOf(row: LoadRow, lang: Lang, linkTo: LinkTo): LoadBar {
  const label = shortAgencyName(row.agency, lang);
  return {
    id: row.agency.id,
    label,
    description: describe(row, label, lang),
    href: row.path === null ? null : linkTo(row.path),
    lead: row.lead,
    support: row.support,
  };
}

export const chart = defineChart<LoadRow, LoadSummary>({
  id: 'agency-load',
  order: 330,
  topic: 'tasks',
  about: { documents: [LIANGPING_TASKS] },
  linked: true,
  rows: ({ ledger }) => {
    const paths = agencyPaths(ledger);
    return countAgencyLoad(ledger.agencies, ledger.taskAgencies).map((load) => ({
      ...load,
      path: paths.get(load.agency.id) ?? null,
      leadTasks: taskNumbers(
        ledger,
        load.roles.filter(({ role }) => role === 'lead'),
      ),
      supportTasks: taskNumbers(
        ledger,
        load.roles.filter(({ role }) => role === 'support'),
      ),
    }));
  },
  facts: summariseAgencyLoad,
  rowId: ({ agency }) => agency.id,
  markNames: (row, lang) => [describe(row, shortAgencyName(row.agency, lang), lang)],
  columns: loadColumns,
  words: {
    title: t('各单位负责和配合的任务', 'Tasks each body leads and supports'),
    headline: (facts) =>
      t(
        `梁平2021年的${String(facts.tasks)}项任务，${String(facts.named.length)}个单位里的${String(facts.leaders.length)}个负责了${String(facts.led)}项`,
        `Liangping 2021: ${String(facts.leaders.length)} of ${String(facts.named.length)} agencies lead ${String(facts.led)} of the ${String(facts.tasks)} tasks`,
      ),
    dek: t(
      '梁平区2021年政府工作报告分解的任务，各单位负责和配合的项数',
      'Liangping’s work report of 2021, broken down into tasks: number of tasks each body leads and supports',
    ),
    reading: t(
      '左边实心条是负责的项数，右边空心条是配合的项数，两边同一尺度，都从零起；先按负责、再按配合由多到少排，只画负责最多的，其余在表里。“各乡镇（街道）”这类集合名称单列在后。',
      'Solid bars on the left are tasks a body leads, hollow bars on the right tasks it supports, both from zero on one scale; most led first, then most supported; those that lead fewer are in the table. Collective names such as “all townships” stand in a block of their own.',
    ),
    description: (facts) =>
      t(
        `负责最多的是${names(first(facts.named), 'zh')}，${String(facts.named[0]?.lead ?? 0)}项。标题里的${String(facts.leaders.length)}个单位各负责至少${String(facts.least)}项，合计占${share(facts)}%。具名单位里配合最多的是${names(facts.supporters, 'zh')}，${String(facts.supporters[0]?.support ?? 0)}项；${String(facts.onlyLead)}个只负责、不配合，${String(facts.onlySupport)}个只配合。全部${String(facts.supports)}个配合角色里，集合名称占${String(facts.collectiveSupports)}个，其中${names(first(facts.collectives), 'zh')}${String(facts.collectives[0]?.support ?? 0)}个。`,
        `Most tasks are led by ${names(first(facts.named), 'en')}: ${String(facts.named[0]?.lead ?? 0)}. The bodies of the headline lead ${String(facts.least)} or more each and ${share(facts)}% of all tasks together. Among named bodies, most tasks are supported by ${names(facts.supporters, 'en')}: ${String(facts.supporters[0]?.support ?? 0)}; ${String(facts.onlyLead)} lead but never support, ${countWord(facts.onlySupport, 'only supports', 'only support')}. Of ${String(facts.supports)} supporting roles, ${String(facts.collectiveSupports)} go to collective names, ${String(facts.collectives[0]?.support ?? 0)} of them to ${names(first(facts.collectives), 'en')}.`,
      ),
    note: t(
      '一项任务可有几个责任单位，每个都算一次，所以各条相加多于任务数；标题里的合计每项任务只算一次。标题取的是排在最前、合起来负责了至少一半任务的单位，项数相同的一并计入。集合名称照原样列出，不拆给具体的乡镇或部门。项数不是工作量，任务大小不同。',
      '“Lead” is our word for what the document calls a responsible body. A task may have several, and each counts it, so the bars add up to more than the tasks; the sum in the headline counts a task once. The headline takes the bodies at the top of the order that together lead at least half of the tasks, with all that are equal. Collective names stand as printed and are not divided among townships or departments. Tasks differ in size: their number is no measure of work.',
    ),
  },
  thumb: (_rows, { leaders, named }) => ({
    label: `${String(leaders.length)}/${String(named.length)}`,
    form: 'lines',
    bars: named
      .slice(0, SHOWN)
      .map(({ lead }, index) => ({ value: lead, tone: index < leaders.length ? 'ink' : 'ink-2' })),
  }),
  draw: (rows, { named }, { lang, linkTo, document, width }) => {
    const least = named[SHOWN - 1]?.lead ?? 0;
    const rest = named.filter(({ lead }) => lead < least);
    const drawn = rows.filter(({ agency, lead }) => isCollective(agency) || lead >= least);
    const blocks = [
      { heading: t('单位', 'Agencies')[lang], collective: false },
      {
        heading: t('集合名称（不是单一机构）', 'Collective names (not single bodies)')[lang],
        collective: true,
      },
    ].map(({ heading, collective }) => ({
      heading,
      bars: drawn
        .filter(({ agency }) => isCollective(agency) === collective)
        .map((row) => barOf(row, lang, linkTo)),
    }));
    blocks.splice(1, 0, { heading: restWords(rest, lang), bars: [] });
    const words = t({ lead: '负责', support: '配合' }, { lead: 'leads', support: 'supports' })[lang];
    return agencyLoad(blocks, words, { document, width });
  },
});
