/** Small hand-made figures and tasks that tests of targets share. */
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';
import { observationRow } from './observationRow.ts';

/** A target of 10 亿元 for 2025, unless said otherwise. */
export const observation = (id: string, extra: Partial<ObservationRow> = {}): ObservationRow =>
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

export function task(no: number, quantified: boolean): TaskRow {
  return {
    id: `task-${String(no)}`,
    no,
    part: '一',
    section_id: 's',
    label_zh: String(no),
    label_en: String(no),
    theme: 'industry',
    horizon: '2021',
    quantified,
    document: 'd',
    section: 's',
    printed: String(no),
    start: no,
    note_zh: '',
    note_en: '',
  };
}
