/** Small hand-made rows: what a test does not speak of is empty. */
import type { AgencyRecord } from '../src/analysis/agencyRecords.ts';
import type { MeasureRecord } from '../src/analysis/measureRecords.ts';
import type { AgencyRow } from '../src/ledger/agencies.ts';
import type { AwardCategoryRow, AwardRow } from '../src/ledger/awards.ts';
import { columnMeta } from '../src/ledger/column.ts';
import type { IndicatorRow } from '../src/ledger/indicators.ts';
import { type Ledger, loadLedger } from '../src/ledger/loadLedger.ts';
import type { MeasureRecipientRow, MeasureRewardRow, MeasureRow } from '../src/ledger/measures.ts';
import type { ObservationRow } from '../src/ledger/observations.ts';
import type { OutcomeRow } from '../src/ledger/outcomes.ts';
import type { PlaceRow } from '../src/ledger/places.ts';
import { periodDays } from '../src/ledger/readPeriod.ts';
import { type TableKey, tables } from '../src/ledger/tables.ts';
import type { TaskAgencyRow, TaskRow } from '../src/ledger/tasks.ts';

const EMPTY = { string: '', date: '', integer: 0, number: 0, boolean: false } as const;

/** A row of a table; where it says where it stands, in section s of document d. */
function row<Row>(key: TableKey, id: string, own: Partial<NoInfer<Row>>): Row {
  const stated: Record<string, string> = { id, document: 'd', section: 's', printed: id };
  const cells = Object.entries(tables[key].row.shape).map(([name, schema]) => [
    name,
    stated[name] ?? EMPTY[columnMeta(schema).type],
  ]);
  return { ...Object.fromEntries(cells), ...own } as Row;
}

export const place = (id: string, cluster: PlaceRow['cluster'], extra: Partial<PlaceRow> = {}): PlaceRow =>
  row('places', id, {
    name_zh: `${id}区`,
    short_zh: id,
    printed_forms: [`${id}区`],
    name_en: `${id} District`,
    short_en: id,
    place_kind: cluster === '' ? 'development_zone' : 'district',
    cluster,
    lon: 107,
    lat: 30,
    sort: 1,
    ...extra,
  });

export const category = (id: string, no: number, domain: AwardCategoryRow['domain']): AwardCategoryRow =>
  row('awardCategories', id, { no, label_zh: id, label_en: id, domain, start: no });

export const award = (group: string, placed: string, position: number): AwardRow =>
  row('awards', `${group}-${placed}`, {
    category: group,
    place: placed,
    position,
    printed: `${placed}区`,
    start: position,
  });

/** Three districts in three clusters, one zone, two groups, four commendations. */
export const smallWorld = {
  places: [
    place('a', 'central'),
    place('b', 'northeast', { sort: 2 }),
    place('c', 'southeast', { sort: 3 }),
    place('z', '', { sort: 9 }),
  ],
  categories: [category('rural', 1, 'rural'), category('trade', 2, 'economy')],
  awards: [award('rural', 'b', 1), award('rural', 'a', 2), award('trade', 'a', 1), award('trade', 'z', 2)],
};

/** An exact result of 1 % growth in 2023, of the whole place and before any break, unless said otherwise. */
export function observationRow(id: string, extra: Partial<ObservationRow> = {}): ObservationRow {
  const { period = '2023', reference_period: reference = '', value = 1 } = extra;
  const [days, referenceDays] = [periodDays(period), periodDays(reference)];
  return row('observations', id, {
    place: 'a',
    indicator: 'gross-regional-product',
    period,
    period_start: days.start,
    period_end: days.end,
    reference_start: referenceDays.start,
    reference_end: referenceDays.end,
    kind: 'result',
    basis: 'growth_rate',
    value,
    unit: '%',
    value_base: value,
    comparator: 'eq',
    precision: 'exact',
    looked_up: 'whole',
    ...extra,
  });
}

/** A target of 10 亿元 for 2025, unless said otherwise. */
export const targetRow = (id: string, extra: Partial<ObservationRow> = {}): ObservationRow =>
  observationRow(id, {
    place: 'p',
    indicator: 'output',
    period: '2025',
    kind: 'target',
    basis: 'level',
    value: 10,
    unit: '亿元',
    start: 1,
    ...extra,
  });

/** An amount of the economy in 亿元 of which more is better, unless said otherwise. */
export const indicatorRow = (id: string, extra: Partial<IndicatorRow> = {}): IndicatorRow =>
  row('indicators', id, {
    name_zh: id,
    name_en: id,
    unit: '亿元',
    direction: 'up',
    core: true,
    field: 'economy',
    ...extra,
  });

export const outcomeRow = (target: string, result: string): OutcomeRow =>
  row('outcomes', `outcome-${target}`, {
    target,
    result,
    place: 'a',
    indicator: 'gdp',
    period: '2024',
    verdict: 'not_looked_up',
    document: '',
    section: '',
    printed: '',
    start: null,
  });

/** The ledger with only these figures in it, about four places. */
export const figureLedger = (own: Pick<Ledger, 'indicators' | 'observations' | 'outcomes'>): Ledger => ({
  ...loadLedger(),
  places: [place('a', 'central'), place('b', 'central'), place('c', 'northeast'), place('z', '')],
  ...own,
});

export const agencyRow = (id: string, extra: Partial<AgencyRow> = {}): AgencyRow =>
  row('agencies', id, {
    name_zh: id,
    name_en: id,
    level: 'district',
    agency_kind: 'government_department',
    printed_forms: [id],
    ...extra,
  });

export const taskRow = (no: number, extra: Partial<TaskRow> = {}): TaskRow =>
  row('tasks', `t${String(no)}`, {
    no,
    part: '一',
    section_id: '一(一)',
    label_zh: String(no),
    label_en: String(no),
    theme: 'industry',
    horizon: '2021',
    start: no,
    ...extra,
  });

/** Roles of a task: those that lead, then those that support. */
export const rolesOf = (task: string, lead: readonly string[], support: readonly string[]): TaskAgencyRow[] =>
  [...lead, ...support].map((agency, index) =>
    row('taskAgencies', `${task}-${String(index + 1)}`, {
      task,
      position: index + 1,
      agency,
      role: index < lead.length ? 'lead' : 'support',
      printed: agency,
      start: index,
    }),
  );

type Role = 'lead' | 'support';

/** A body with the tasks and measures it has, each with its role. */
export function body(
  own: AgencyRow,
  tasks: readonly (readonly [TaskRow, Role])[],
  measures: readonly (readonly [number, Role])[] = [],
): AgencyRecord {
  const roles = [...tasks, ...measures].map(([, role]) => role);
  const lead = roles.filter((role) => role === 'lead').length;
  const said = { agency: own.id, printed: own.id };
  return {
    agency: own,
    lead,
    support: roles.length - lead,
    tasks: tasks.map(([task, role]) => ({
      task,
      row: row('taskAgencies', `${task.id}-${own.id}`, { task: task.id, position: 1, role, ...said }),
    })),
    measures: measures.map(([no, role]) => {
      const measure = measureRow(no);
      return {
        measure,
        row: row('measureAgencies', `${measure.id}-${own.id}`, { measure: measure.id, role, ...said }),
      };
    }),
  };
}

export const measureRow = (no: number, extra: Partial<MeasureRow> = {}): MeasureRow =>
  row('measures', `m${String(no)}`, {
    no,
    name_zh: `措施${String(no)}`,
    name_en: `Measure ${String(no)}`,
    domain: 'economy',
    start: no,
    ...extra,
  });

export const rewardRow = (reward: MeasureRewardRow['reward'], part = 1, scope = ''): MeasureRewardRow =>
  row('measureRewards', `${reward}-${String(part)}-${scope}`, {
    measure: 'm',
    part,
    reward,
    scope_zh: scope,
    scope_en: scope,
  });

export const recipientRow = (recipient: MeasureRecipientRow['recipient'], part = 1): MeasureRecipientRow =>
  row('measureRecipients', `${recipient}-${String(part)}`, { measure: 'm', part, recipient });

export const measureRecord = (
  measure: MeasureRow,
  rewards: readonly MeasureRewardRow[],
  recipients: readonly MeasureRecipientRow[] = [recipientRow('county')],
): MeasureRecord => ({ measure, rewards, recipients, agencies: [], predecessors: [] });
