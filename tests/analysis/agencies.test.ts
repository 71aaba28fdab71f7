import { describe, expect, it } from 'vitest';
import {
  agencyRecords,
  arrangeAgencies,
  collectPrintedForms,
  findPartners,
  summariseAgency,
} from '../../src/analysis/agencyRecords.ts';
import { arrangeSections, summariseTaskLedger, taskRecords } from '../../src/analysis/taskRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { agency, body, task } from './machineryRows.ts';

const ledger = loadLedger();
const records = agencyRecords(ledger);

function recordOf(id: string) {
  const found = records.find((record) => record.agency.id === id);
  if (found === undefined) throw new Error(`no agency ${id}`);
  return found;
}

describe('summariseTaskLedger', () => {
  it('counts a body once however many tasks it has', () => {
    const [first, second] = [task(1, { quantified: true }), task(2)];
    const one = body(agency('a'), [
      [first, 'lead'],
      [second, 'support'],
    ]);
    const group = body(agency('all', { agency_kind: 'collective' }), [[second, 'lead']]);
    const rolesOf = (no: string) =>
      [one, group].flatMap((record) =>
        record.tasks.filter(({ row }) => row.task === no).map(({ row }) => ({ row, agency: record.agency })),
      );
    const summary = summariseTaskLedger([
      { task: first, roles: rolesOf('t1'), figures: [] },
      { task: second, roles: rolesOf('t2'), figures: [] },
    ]);
    expect(summary).toEqual({
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

  it('of Liangping: 156 tasks, 49 with a number, 423 roles of 48 bodies', () => {
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
    expect(all.every(({ task: row, figures }) => row.quantified === figures.length > 0)).toBe(true);
  });
});

describe('summariseAgency', () => {
  it('parts roles by kind and says how much is in numbers', () => {
    const record = body(
      agency('a'),
      [
        [task(1, { quantified: true }), 'lead'],
        [task(2), 'support'],
        [task(3), 'support'],
        [task(4), 'lead'],
      ],
      [[1, 'support']],
    );
    const { tasks, measures, quantified, quantifiedPercent } = summariseAgency(record);
    expect(tasks.lead.map(({ task: row }) => row.no)).toEqual([1, 4]);
    expect(tasks.support.map(({ task: row }) => row.no)).toEqual([2, 3]);
    expect([measures.lead.length, measures.support.length]).toEqual([0, 1]);
    expect([quantified, quantifiedPercent]).toEqual([1, 25]);
  });

  it('has no share of no tasks', () => {
    expect(summariseAgency(recordOf('cq-finance-bureau')).quantifiedPercent).toBeNull();
  });
});

describe('collectPrintedForms', () => {
  it('puts the usual form first and keeps typos', () => {
    const forms = collectPrintedForms(recordOf('liangping-shuanggui-new-town-committee'));
    expect(forms.map(({ printed, rows }) => [printed, rows.length])).toEqual([
      ['双桂新城管委会', 5],
      ['双桂新城管委', 1],
      ['新城管委会', 1],
    ]);
  });

  it('agrees with the forms the table of agencies lists', () => {
    for (const record of records) {
      const forms = collectPrintedForms(record).map(({ printed }) => printed);
      expect([...forms].sort(), record.agency.id).toEqual([...record.agency.printed_forms].sort());
    }
  });
});

describe('findPartners', () => {
  const shared = [1, 2, 3].map((no) => task(no));
  const [one, two, three] = shared;

  it('counts tasks and measures that name both, and leaves out what happened once', () => {
    if (!one || !two || !three) throw new Error('three tasks');
    const a = body(
      agency('a'),
      [
        [one, 'lead'],
        [two, 'lead'],
        [three, 'lead'],
      ],
      [[1, 'lead']],
    );
    const b = body(agency('b'), [[one, 'support']], [[1, 'support']]);
    const c = body(agency('c'), [
      [one, 'lead'],
      [two, 'lead'],
      [three, 'support'],
    ]);
    const once = body(agency('d'), [[one, 'lead']]);
    const found = findPartners(a, [a, b, c, once]);
    expect(found.map(({ record, shared: count }) => [record.agency.id, count])).toEqual([
      ['c', 3],
      ['b', 2],
    ]);
  });

  it('keeps all that equal the fifth', () => {
    if (!one || !two) throw new Error('two tasks');
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      body(agency(id), [
        [one, 'lead'],
        [two, 'lead'],
      ]),
    );
    const first = all[0];
    if (!first) throw new Error('a body');
    expect(findPartners(first, all)).toHaveLength(6);
  });

  it('is mutual in the ledger', () => {
    const industry = recordOf('liangping-economy-information-commission');
    const park = recordOf('liangping-industrial-park-committee');
    const count = (from: typeof park, to: typeof park) =>
      findPartners(from, records).find(({ record }) => record === to)?.shared;
    expect(count(park, industry)).toBe(count(industry, park));
    expect(count(park, industry)).toBeGreaterThan(5);
  });
});

describe('arrangeAgencies', () => {
  it('loses nobody and keeps collective names apart', () => {
    const { levels, collective } = arrangeAgencies(records);
    const single = levels.flatMap(({ kinds }) => kinds.flatMap((group) => group.records));
    expect(new Set([...single, ...collective]).size).toBe(records.length);
    expect(single.length + collective.length).toBe(records.length);
    expect(levels.map(({ level }) => level)).toEqual(['municipal', 'district', 'township']);
    expect(collective.map(({ agency: own }) => own.agency_kind)).toEqual(Array(5).fill('collective'));
  });
});

describe('arrangeSections', () => {
  it('keeps parts and sections in the order of the document', () => {
    const parts = arrangeSections(ledger.tasks);
    expect(parts.map(({ part, sections }) => [part, sections.length])).toEqual([
      ['一', 11],
      ['二', 1],
      ['三', 9],
      ['四', 1],
    ]);
    expect(parts[0]?.sections.slice(0, 2)).toEqual(['一(一)', '一(二)']);
  });
});
