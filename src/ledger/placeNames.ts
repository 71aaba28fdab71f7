import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Forms in which documents print the names of places. */
export const placeNames = defineTable({
  name: 'place_names',
  title: t('地名的写法', 'Names of places'),
  rowIs: t('一个地方的一种写法', 'a form in which documents print a place'),
  group: 'named',
  coding: {
    how: t('文件里见到的写法，加简体全称', 'the forms found in the documents, and the full simplified name'),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`name-地方-序号`，意义永不改变；序号只把同一地方的写法分开，不分正误。',
        '`name-`, the place and a number; it never changes its meaning. The number tells forms of one place apart and ranks nothing.',
      ),
    }),
    place: id({
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。一个地方可有几种写法；2025年设立的区没有行。',
        'Joins to `places.id`, as text. A place may have several rows; the district set up in 2025 has none.',
      ),
    }),
    form: text({
      label: t('写法', 'Form'),
      about: t(
        '拿文件里的字逐字比对，就知道是哪个地方。只收见到的写法和全称，不是所有写法。',
        'Compare the characters of a document with it to know the place. Forms found here and full names: not every form in use.',
      ),
    }),
    script: oneOf(
      {
        hans: t('简体', 'simplified'),
        hant: t('繁体', 'traditional'),
      },
      {
        label: t('字体', 'Script'),
        about: t(
          '按自己文本的字体选：`hans` 简体，`hant` 繁体。存档里只有2020年通报是繁体。',
          'Choose by the script of your text: `hans` simplified, `hant` traditional. Of the archived texts only the list of 2020 is in traditional characters.',
        ),
      },
    ),
  }),
  unique: [['place', 'form']],
  references: [{ column: 'place', table: 'places' }],
});

export type PlaceNameRow = RowOf<typeof placeNames>;
