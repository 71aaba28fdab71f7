import { describe, expect, it } from 'vitest';
import {
  comparisonRows,
  documentsOfPlace,
  gapsOfPlace,
  placeRecords,
} from '../../src/analysis/placeRecords.ts';
import { tasksOfPlace } from '../../src/analysis/taskRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const gaps = (id: string, drawn = true) => {
  const record = placeRecords(ledger).find(({ place }) => place.id === id);
  if (record === undefined) throw new RangeError(`no place ${id}`);
  return gapsOfPlace(ledger, record, drawn);
};
const kinds = (id: string, drawn = true) => gaps(id, drawn).map(({ kind }) => kind);

describe('tasksOfPlace', () => {
  it('finds the plan of the place whose figures its tasks state, and none elsewhere', () => {
    const { tasks, quantified, agencies } = tasksOfPlace(ledger, '500155');
    expect([tasks.length, quantified, agencies]).toEqual([156, 49, 48]);
    expect(tasksOfPlace(ledger, '500112')).toEqual({ tasks: [], quantified: 0, agencies: 0 });
  });
});

describe('documentsOfPlace', () => {
  it('counts what each document says of a place', () => {
    expect(
      documentsOfPlace(ledger, '500155').map(({ document, ...counts }) => [document.id, counts]),
    ).toEqual([
      ['cq-2020-commendation', { awards: 5, targets: 0, results: 0, mentions: 0, tasks: 0 }],
      ['liangping-2021-tasks', { awards: 0, targets: 80, results: 0, mentions: 0, tasks: 156 }],
    ]);
  });

  it('is empty for a place no document speaks of', () => {
    expect(documentsOfPlace(ledger, 'liangjiang-district')).toEqual([]);
  });
});

describe('gapsOfPlace', () => {
  it('says of a place with nothing but its commendations that nothing else is held', () => {
    expect(kinds('500238')).toEqual(['application', 'other_years', 'no_report', 'no_figures', 'no_tasks']);
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
    // Two archived documents state facts about themselves, which are no figures of the municipality.
    expect(gaps('500000')).toContainEqual({ kind: 'cited_only', figures: 13 });
    expect(kinds('chongqing-economic-zone', false)).toEqual(
      expect.arrayContaining(['other_documents', 'no_polygon']),
    );
    expect(kinds('liangjiang-district', false)).toContain('not_listed');
  });
});

describe('comparisonRows', () => {
  it('has every place, with groups where the list could name it', () => {
    const rows = comparisonRows(ledger);
    expect(rows).toHaveLength(ledger.places.length);
    const of = (id: string) => rows.find(({ place }) => place.id === id);
    expect(of('500112')).toMatchObject({ targets: 143, results: 253, mentions: 39 });
    expect(of('500112')?.groups).toHaveLength(14);
    expect([of('500000')?.groups, of('chongqing-economic-zone')?.groups]).toEqual([null, []]);
  });
});
