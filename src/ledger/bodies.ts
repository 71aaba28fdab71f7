import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** Zones, companies, parks and others whose figures a report states and which are not the place as a whole. */
export const bodies = defineTable({
  name: 'bodies',
  title: t('地方以下的主体', 'Bodies'),
  rowIs: t('一个有自己数字的园区、公司、项目等', 'a zone, company, park or the like with figures of its own'),
  group: 'named',
  coding: {
    how: t(
      '两次独立编码：凡数字不是整个地方的，写明是谁的',
      'coded twice, independently: whose a figure is where it is not that of the whole place',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '英文名的短写，意义永不改变；`observations.body` 连到它。不是企业登记号。',
        'A slug of the English name; it never changes its meaning. `observations.body` holds it. It is no registration number.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name, as printed'),
      about: t(
        '文件里的叫法，常是简称，只保证同一地方内不重名：对照名录前先查全称。',
        'The name in the document, often short and unique only within its `place`: find the full name before you match a register.',
      ),
    }),
    name_en: text({
      label: t('英文名（本站译）', 'Name in English (ours)'),
      about: t(
        '本站译，供显示。它自己的英文名可能不同，连接用 `id`。',
        'Our translation, for display. The body itself may use another English name: join by `id`.',
      ),
    }),
    body_kind: oneOf(
      {
        zone: t('区域', 'zone or area'),
        park: t('园区', 'park'),
        company: t('公司', 'company'),
        town: t('镇街、城区', 'town'),
        facility: t('设施', 'facility'),
        project: t('项目', 'project'),
        agency: t('单位', 'agency'),
        programme: t('计划', 'programme'),
        region: t('跨界区域', 'region beyond the place'),
      },
      {
        label: t('种类', 'Kind of body'),
        about: t(
          '本站归的类，同类的才好并看。`region` 超出所在地方，它的数不是那个地方的一部分。',
          'Our grouping: compare bodies of one kind. A `region` reaches beyond its `place`, so that its figures are no part of that place’s.',
        ),
      },
    ),
    place: id({
      label: t('所在的地方', 'Place'),
      about: t(
        '连 `places.id`：它的数记在哪个地方名下。不保证全在境内，也不能加到地方总数上。',
        'Joins to `places.id`: under which place its figures stand. Not proof that it lies wholly within, and nothing to add to the place’s totals.',
      ),
    }),
    ...notes,
  }),
  unique: [
    ['place', 'name_zh'],
    ['place', 'name_en'],
  ],
  references: [{ column: 'place', table: 'places' }],
});

export type BodyRow = RowOf<typeof bodies>;
