import { describe, expect, it } from 'vitest';
import {
  changesOfPlace,
  documentsOfPlace,
  gapsOfPlace,
  type PlaceRecord,
  placeRecords,
} from '../../src/analysis/placeRecords.ts';
import { tasksOfPlace } from '../../src/analysis/taskRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { place } from '../rows.ts';

const ledger = loadLedger();
const records = placeRecords(ledger);
const recordOf = (id: string) => records.find(({ place }) => place.id === id) as PlaceRecord;
/** A place that was commended and of which no page was read. */
const unread = records.find(
  ({ count, observations }) => count > 0 && observations.length === 0,
) as PlaceRecord;

it('changes tell what a place gave and what it got, each with the other place', () => {
  const change = (pair: string) => {
    const [from_place = '', to_place = ''] = pair.split('-');
    return {
      id: pair,
      from_place,
      to_place,
      changed_on: '2025-11-06',
      extent: 'part',
      note_zh: '',
      note_en: '',
    } as const;
  };
  const places = ['a', 'b', 'c'].map((id) => place(id, 'central'));
  const { gave, got } = changesOfPlace({ places, placeChanges: ['a-b', 'b-c', 'a-c'].map(change) }, 'b');
  expect([gave, got].map((rows) => rows.map(({ row, other }) => `${row.id} ${other.id}`))).toEqual([
    ['b-c c'],
    ['a-b a'],
  ]);
  expect(() => changesOfPlace({ places, placeChanges: [change('a-x')] }, 'a')).toThrow('a-x refers to x');
});

describe('the record of a place', () => {
  it('is there without figures too, and says who could be on the list of 2020', () => {
    expect(records.map(({ place: { id } }) => id).sort()).toEqual(ledger.places.map(({ id }) => id).sort());
    expect(unread).toMatchObject({ eligible2020: true, observations: [], outcomes: [] });
    expect(unread.count).toBeGreaterThan(0);
    expect(
      ['500000', 'liangjiang-district', 'chongqing-economic-zone'].map((id) => recordOf(id).eligible2020),
    ).toEqual([false, false, true]);
  });

  it('puts outcomes that rest on figures first, unknown ones last', () => {
    const known = recordOf('500108').outcomes.map(({ known_by: how }) => how);
    expect(known).toEqual(
      known.toSorted((a, b) => ['computed', 'stated', ''].indexOf(a) - ['computed', 'stated', ''].indexOf(b)),
    );
    expect([known[0], known.at(-1)]).toEqual(['computed', '']);
  });

  it('finds the plan of the place whose figures its tasks state, and none elsewhere', () => {
    const { tasks, quantified, agencies } = tasksOfPlace(ledger, '500155');
    expect([tasks.length, quantified, agencies]).toEqual([156, 49, 48]);
    expect(tasksOfPlace(ledger, '500112')).toEqual({ tasks: [], quantified: 0, agencies: 0 });
  });

  it('counts what each document says of it', () => {
    const none = { awards: 0, targets: 0, results: 0, mentions: 0, tasks: 0 };
    expect(
      documentsOfPlace(ledger, '500155').map(({ document, ...counts }) => [document.id, counts]),
    ).toEqual([
      ['cq-2020-commendation', { ...none, awards: 5 }],
      ['liangping-2021-tasks', { ...none, targets: 80, tasks: 156 }],
    ]);
    expect(documentsOfPlace(ledger, 'liangjiang-district')).toEqual([]);
  });
});

describe('what is not known of a place', () => {
  const gaps = (id: string, drawn = true) => gapsOfPlace(ledger, recordOf(id), drawn);
  const kinds = (id: string, drawn = true) => gaps(id, drawn).map(({ kind }) => kind);

  it('of one with nothing but its commendations is everything else', () => {
    expect(kinds(unread.place.id)).toEqual([
      'application',
      'other_years',
      'no_report',
      'no_figures',
      'no_tasks',
    ]);
  });

  it('names the one report of a district that has one, and counts targets nothing came of', () => {
    expect(gaps('500112').find(({ kind }) => kind === 'other_reports')).toMatchObject({
      documents: [{ id: 'yubei-2021-report' }],
    });
    expect(gaps('500155')).toContainEqual({ kind: 'unjudged', targets: 80 });
    expect(kinds('500155')).toContain('task_plan_only');
    expect(kinds('500155')).not.toContain('no_tasks');
  });

  it('tells figures of cited pages from figures in reports of others', () => {
    expect(kinds('500101')).toContain('cited_only');
    expect(kinds('chongqing-economic-zone', false)).toEqual(
      expect.arrayContaining(['other_documents', 'no_polygon']),
    );
    expect(kinds('liangjiang-district', false)).toContain('not_listed');
  });
});
