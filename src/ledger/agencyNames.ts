import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Forms in which documents print the names of government bodies, typos included. */
export const agencyNames = defineTable({
  name: 'agency_names',
  title: t('单位的写法', 'Names of agencies'),
  rowIs: t('一个单位的一种写法', 'a form in which documents print an agency'),
  group: 'named',
  coding: { how: t('照文件所印，含错字', 'as printed, typos included') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`单位-form-序号`，意义永不改变；序号只分开写法，不分正误。',
        'The agency, `-form-` and a number; it never changes its meaning. The number tells forms apart, not right from wrong.',
      ),
    }),
    agency: id({
      label: t('单位', 'Agency'),
      about: t(
        '连 `agencies.id`。一个单位可有几种写法：从文件认单位时用，数单位要去重。',
        'Joins to `agencies.id`. A body may have several rows: use it to recognise bodies, and count distinct ones.',
      ),
    }),
    form: text({
      label: t('写法', 'Form'),
      about: t(
        '照印，含错字、省称、半角括号；`task_agencies.printed`、`measure_agencies.printed` 都在其中。供比对，不供显示。',
        'As printed, with typos, short forms and half-width brackets; every `printed` of `task_agencies` and `measure_agencies` is among them. For matching, not for display.',
      ),
    }),
  }),
  unique: [['agency', 'form']],
  references: [{ column: 'agency', table: 'agencies' }],
});

export type AgencyNameRow = RowOf<typeof agencyNames>;
