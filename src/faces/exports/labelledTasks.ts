import { t } from '../../i18n/t.ts';
import { LANGS, type Words } from '../../i18n/lang.ts';
import {
  copied,
  documentColumns,
  type LabelledView,
  meaning,
  permalink,
  type ViewColumn,
} from './labelledView.ts';

/** Names of a task's agencies in the order of the document. */
const agencies = (role: 'lead' | 'support', label: Words): ViewColumn[] =>
  LANGS.map((lang) => ({
    name: `${role}_${lang}`,
    sql: `(SELECT group_concat(name, '; ') FROM (SELECT a.name_${lang} AS name FROM task_agencies AS r JOIN agencies AS a ON a.id = r.agency WHERE r.task = t.id AND r.role = '${role}' ORDER BY r.position))`,
    label,
  }));

/** Every task with the agencies it was handed to. */
export const labelledTasks: LabelledView = {
  name: 'tasks_labelled',
  title: t('任务，连同名称', 'Tasks with labels'),
  rowIs: t(
    '一项任务，连同牵头和配合单位和出处',
    'one task, with the agencies that lead and support, and its source',
  ),
  from: `tasks AS t
JOIN documents AS d ON d.id = t.document`,
  columns: [
    ...copied('t', 'tasks', ['id', 'no', 'label_zh', 'label_en', 'theme']),
    ...meaning('t', 'tasks', 'theme'),
    ...copied('t', 'tasks', ['horizon', 'quantified']),
    ...agencies('lead', t('牵头单位，依文件次序', 'Agencies that lead, in the order of the document')),
    ...agencies('support', t('配合单位，依文件次序', 'Agencies that support, in the order of the document')),
    ...copied('t', 'tasks', ['document']),
    ...documentColumns,
    ...copied('t', 'tasks', ['section', 'printed', 'start', 'note_zh', 'note_en']),
    permalink('t', 'permalink'),
  ],
};
