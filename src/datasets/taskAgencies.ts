import { z } from 'zod';
import { id, integer, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Who is responsible for a task and who supports it; `printed` keeps typos as they stand. */
export const taskAgencies = defineTable({
  name: 'task_agencies',
  title: { zh: '任务的责任与配合单位', en: 'Agencies of tasks' },
  rowIs: { zh: '一个单位在一项任务中的角色', en: 'an agency’s role in a task' },
  group: 'stated',
  coding: { how: { zh: '照文件所印', en: 'as printed' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    task: id({ zh: '任务', en: 'Task' }),
    position: integer(1, 20, { zh: '次序', en: 'Order in the document' }),
    agency: id({ zh: '单位', en: 'Agency' }),
    role: oneOf(['lead', 'support'], {
      zh: '责任或配合',
      en: 'Responsible or supporting',
      vocabulary: 'role',
    }),
    ...provenance,
    ...notes,
  }),
  unique: [
    ['task', 'agency'],
    ['task', 'position'],
  ],
  references: [
    { column: 'task', table: 'tasks' },
    { column: 'agency', table: 'agencies' },
    provenanceReference,
  ],
});

export type TaskAgencyRow = RowOf<typeof taskAgencies>;
