import { describe, expect, it } from 'vitest';
import {
  type AgencyRecord,
  agencyRecords,
  hasAgencyPage,
  arrangeAgencies,
  collectPrintedForms,
  findPartners,
  summariseAgency,
} from '../../src/analysis/agencyRecords.ts';
import {
  arrangeSections,
  summariseCompany,
  summariseTaskLedger,
  taskRecords,
} from '../../src/analysis/taskRecords.ts';
import { measureRecords } from '../../src/analysis/measureRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';
import { agencyRow, body, taskRow } from '../rows.ts';

const ledger = loadLedger();
const records = agencyRecords(ledger);
const recordOf = (id: string) => records.find((record) => record.agency.id === id) as AgencyRecord;
const [one, two, three] = [taskRow(1, { quantified: true }), taskRow(2), taskRow(3)];

it('tasks, roles, figures and measures of the ledger: none is lost', () => {
  const tasks = taskRecords(ledger);
  const measures = measureRecords(ledger);
  const all = (rows: readonly object[], key: string) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, own]) => (name === key ? (own as unknown[]) : [])),
    ).length;
  expect([tasks.length, all(tasks, 'roles')]).toEqual([ledger.tasks.length, ledger.taskAgencies.length]);
  expect(all(tasks, 'figures')).toBe(ledger.observations.filter(({ task }) => task !== '').length);
  expect(tasks.every(({ roles }) => roles[0]?.row.role === 'lead')).toBe(true);
  const { measureAgencies, measureRewards, measureRecipients } = ledger;
  expect([
    measures.length,
    all(measures, 'agencies'),
    all(measures, 'rewards'),
    all(measures, 'recipients'),
  ]).toEqual(
    [ledger.measures, measureAgencies, measureRewards, measureRecipients].map(({ length }) => length),
  );
  const roles = records.map(({ lead, support }) => lead + support);
  expect(roles.reduce((sum, count) => sum + count, 0)).toBe(
    ledger.taskAgencies.length + measureAgencies.length,
  );
  expect(roles).toEqual(roles.toSorted((a, b) => b - a));
});

it('a body has a page from three roles on', () => {
  expect([hasAgencyPage({ lead: 1, support: 2 }), hasAgencyPage({ lead: 1, support: 1 })]).toEqual([
    true,
    false,
  ]);
});

describe('a plan of tasks', () => {
  it('counts a body once however many tasks it has', () => {
    const bodies = [
      body(agencyRow('a'), [
        [one, 'lead'],
        [two, 'support'],
      ]),
      body(agencyRow('all', { agency_kind: 'collective' }), [[two, 'lead']]),
    ];
    const rolesOfTask = (id: string) =>
      bodies.flatMap((record) =>
        record.tasks.filter(({ row }) => row.task === id).map(({ row }) => ({ row, agency: record.agency })),
      );
    const tasks = [one, two].map((task) => ({ task, roles: rolesOfTask(task.id), figures: [] }));
    expect(summariseTaskLedger(tasks)).toEqual({
      tasks: 2,
      quantified: 1,
      quantifiedPercent: 50,
      roles: 3,
      lead: 2,
      support: 1,
      bodies: 2,
      collective: 1,
    });
  });

  it('of Liangping has 156 tasks, 49 with a number, 423 roles of 48 bodies', () => {
    const all = taskRecords(ledger);
    expect(summariseTaskLedger(all)).toMatchObject({
      tasks: 156,
      quantified: 49,
      roles: 423,
      lead: 267,
      support: 156,
      bodies: 48,
      collective: 5,
    });
    expect(all.every(({ task, figures }) => task.quantified === figures.length > 0)).toBe(true);
    expect(summariseCompany(all)).toEqual({ roles: 423, alone: 22, mostBodies: 6 });
  });

  it('keeps parts and sections in the order of the document', () => {
    const parts = arrangeSections(ledger.tasks);
    expect(parts.map(({ part, sections }) => `${part} ${String(sections.length)}`)).toEqual([
      '一 11',
      '二 1',
      '三 9',
      '四 1',
    ]);
    expect(parts[0]?.sections.slice(0, 2)).toEqual(['一(一)', '一(二)']);
  });
});

it('a body’s roles are parted by kind, with how much is in numbers; there is no share of no tasks', () => {
  const record = body(
    agencyRow('a'),
    [
      [one, 'lead'],
      [two, 'support'],
      [three, 'support'],
      [taskRow(4), 'lead'],
    ],
    [[1, 'support']],
  );
  const { tasks, measures, quantified, quantifiedPercent } = summariseAgency(record);
  expect([tasks.lead, tasks.support].map((own) => own.map(({ task }) => task.no))).toEqual([
    [1, 4],
    [2, 3],
  ]);
  expect([measures.lead.length, measures.support.length, quantified, quantifiedPercent]).toEqual([
    0, 1, 1, 25,
  ]);
  expect(summariseAgency(recordOf('cq-finance-bureau')).quantifiedPercent).toBeNull();
});

it('printed forms put the usual one first, keep typos, and are those the table of agencies lists', () => {
  const forms = collectPrintedForms(recordOf('liangping-shuanggui-new-town-committee'));
  expect(forms.map(({ printed, rows }) => `${printed} ${String(rows.length)}`)).toEqual([
    '双桂新城管委会 5',
    '双桂新城管委 1',
    '新城管委会 1',
  ]);
  for (const record of records)
    expect(
      collectPrintedForms(record)
        .map(({ printed }) => printed)
        .sort(),
      record.agency.id,
    ).toEqual([...record.agency.printed_forms].sort());
});

describe('partners', () => {
  const leads = (id: string, ...tasks: TaskRow[]) =>
    body(
      agencyRow(id),
      tasks.map((task) => [task, 'lead'] as const),
    );

  it('share tasks and measures that name both; what happened once is left out', () => {
    const a = body(
      agencyRow('a'),
      [
        [one, 'lead'],
        [two, 'lead'],
        [three, 'lead'],
      ],
      [[1, 'lead']],
    );
    const b = body(agencyRow('b'), [[one, 'support']], [[1, 'support']]);
    const c = body(agencyRow('c'), [
      [one, 'lead'],
      [two, 'lead'],
      [three, 'support'],
    ]);
    expect(
      findPartners(a, [a, b, c, leads('d', one)]).map(
        ({ record, shared }) => `${record.agency.id} ${String(shared)}`,
      ),
    ).toEqual(['c 3', 'b 2']);
  });

  it('are all that equal the fifth', () => {
    const all = [...'abcdefg'].map((id) => leads(id, one, two));
    expect(findPartners(all[0] ?? leads('a'), all)).toHaveLength(6);
  });

  it('are mutual in the ledger', () => {
    const [industry, park] = [
      'liangping-economy-information-commission',
      'liangping-industrial-park-committee',
    ].map(recordOf) as [AgencyRecord, AgencyRecord];
    const count = (from: AgencyRecord, to: AgencyRecord) =>
      findPartners(from, records).find(({ record }) => record === to)?.shared;
    expect(count(park, industry)).toBe(count(industry, park));
    expect(count(park, industry)).toBeGreaterThan(5);
  });
});

it('bodies are arranged by level and kind, and collective names apart; nobody is lost', () => {
  const { levels, collective } = arrangeAgencies(records);
  const single = levels.flatMap(({ kinds }) => kinds.flatMap((group) => group.records));
  expect(new Set([...single, ...collective])).toEqual(new Set(records));
  expect(single.length + collective.length).toBe(records.length);
  expect(levels.map(({ level }) => level)).toEqual(['municipal', 'district', 'township']);
  expect(collective).toEqual(records.filter(({ agency }) => agency.agency_kind === 'collective'));
});
