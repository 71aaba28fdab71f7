import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { roleLabel } from './vocabulary.ts';

/** Who is responsible for a task and who supports it; `printed` keeps typos as they stand. */
export const taskAgencies = defineTable({
  name: 'task_agencies',
  title: t('任务的责任与配合单位', 'Agencies of tasks'),
  rowIs: t('一个单位在一项任务中的角色', 'an agency’s role in a task'),
  group: 'stated',
  coding: { how: t('照文件所印', 'as printed') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`role-任务-次序`，意义永不改变；次序就是 `position`。',
        '`role-`, task and `position`; it never changes its meaning. It names the role of one body in one task.',
      ),
    }),
    task: id({
      label: t('任务', 'Task'),
      about: t(
        '连 `tasks.id`。一个单位一行，连接后任务会重复：数任务要去重。',
        'Joins to `tasks.id`. There is a row per body, so that joining repeats a task: count distinct tasks.',
      ),
    }),
    position: integer(1, 20, {
      label: t('次序', 'Order in the document'),
      about: t(
        '印出的次序，先责任后配合，合编一串。不表示责任大小。',
        'Printed order, those responsible before those supporting, in one sequence. It is no degree of responsibility.',
      ),
    }),
    agency: id({
      label: t('单位', 'Agency'),
      about: t(
        '连 `agencies.id`。“各乡镇”一类合称只一行，不展开：按单位计数，会少算乡镇和部门。',
        'Joins to `agencies.id`. A collective such as “all townships” is one row, never expanded: counts by body understate what falls to its members.',
      ),
    }),
    role: oneOf(roleLabel, {
      label: t('责任或配合', 'Responsible or supporting'),
      about: t(
        '`lead` 责任单位，`support` 配合单位；每项都有责任单位，不少有几个。`measure_agencies.role` 里 `lead` 指牵头。',
        '`lead` is 责任单位, `support` 配合单位; each task has a lead, many have several. In `measure_agencies.role` the same words mean 牵头 and 配合.',
      ),
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
