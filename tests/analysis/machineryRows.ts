/** Small hand-made tasks, bodies and roles that tests of several functions share. */
import type { AgencyRecord } from '../../src/analysis/agencyRecords.ts';
import type { AgencyRow } from '../../src/ledger/agencies.ts';
import type { MeasureRow } from '../../src/ledger/measures.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';

const provenance = { document: 'd', section: 's', printed: 'p', start: 0 };
const noNote = { note_zh: '', note_en: '' };

export function agency(id: string, extra: Partial<AgencyRow> = {}): AgencyRow {
  return {
    id,
    name_zh: id,
    name_en: id,
    level: 'district',
    agency_kind: 'government_department',
    printed_forms: [id],
    wikidata: '',
    ...noNote,
    ...extra,
  };
}

export function task(no: number, extra: Partial<TaskRow> = {}): TaskRow {
  return {
    id: `t${String(no)}`,
    no,
    part: '一',
    section_id: '一(一)',
    label_zh: String(no),
    label_en: String(no),
    theme: 'industry',
    horizon: '2021',
    quantified: false,
    ...provenance,
    ...noNote,
    ...extra,
  };
}

function measure(no: number): MeasureRow {
  return {
    id: `m${String(no)}`,
    no,
    name_zh: String(no),
    name_en: String(no),
    domain: 'economy',
    ...provenance,
    ...noNote,
  };
}

/** A body with the tasks and measures it has, each as `[number, role, printed form]`. */
export function body(
  own: AgencyRow,
  tasks: readonly (readonly [TaskRow, 'lead' | 'support', string?])[],
  measures: readonly (readonly [number, 'lead' | 'support'])[] = [],
): AgencyRecord {
  const roles = [...tasks, ...measures].map(([, role]) => role);
  const lead = roles.filter((role) => role === 'lead').length;
  return {
    agency: own,
    lead,
    support: roles.length - lead,
    tasks: tasks.map(([row, role, printed = own.id]) => ({
      task: row,
      row: {
        id: `${row.id}-${own.id}`,
        task: row.id,
        position: 1,
        agency: own.id,
        role,
        ...provenance,
        printed,
        ...noNote,
      },
    })),
    measures: measures.map(([no, role]) => ({
      measure: measure(no),
      row: {
        id: `m${String(no)}-${own.id}`,
        measure: `m${String(no)}`,
        agency: own.id,
        role,
        ...provenance,
        printed: own.id,
        ...noNote,
      },
    })),
  };
}
