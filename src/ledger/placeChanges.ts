import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, optionalDate } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** How much of the former place went over. */
export const extentLabel = {
  whole: t('全部', 'all of it'),
  most: t('大部', 'most of it'),
  part: t('一部分', 'a part of it'),
};

/** What of a place became part of which other. */
export const placeChanges = defineTable({
  name: 'place_changes',
  title: t('区划变动', 'Changes of places'),
  rowIs: t('一个地方（或其一部分）划归另一个地方', 'a place, or a part of one, becoming part of another'),
  group: 'named',
  coding: {
    how: t(
      '2025年11月6日的调整，据公布和报道（http://chinasei.com.cn/zcjd/202511/t20251107_78563.html）',
      'the change of 2025-11-06 as announced and reported, http://chinasei.com.cn/zcjd/202511/t20251107_78563.html',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`change-年-序号`，意义永不改变。序号不分先后：各行是同一天的事。',
        '`change-`, year and number; it never changes its meaning. The numbers are no order in time: the rows are of one day.',
      ),
    }),
    from_place: id({
      label: t('从哪里', 'From which place'),
      about: t(
        '连 `places.id`。一个地方可能拆给几处，有几行（渝北区两行）：搬动旧数字以前，各行都要取。',
        'Joins to `places.id`. A place may be split over several rows (Yubei has two): take all of them before you move old figures.',
      ),
    }),
    to_place: id({
      label: t('到哪里', 'To which place'),
      about: t(
        '连 `places.id`。接收的地方不一定是新设的：北碚区原来就有，既划入又划出。',
        'Joins to `places.id`. The receiver need not be new: Beibei was there before, and both gained and gave up towns.',
      ),
    }),
    changed_on: optionalDate({
      label: t('哪一天', 'Day of the change'),
      about: t(
        '据公布和报道。以前的数字属旧区划：拿 `observations.period_end` 同它比。',
        'The day as announced and reported. Figures of earlier times follow the old borders: compare `observations.period_end` with it.',
      ),
      missing: t('不知道哪一天', 'the day is not known'),
    }),
    extent: oneOf(extentLabel, {
      label: t('多少', 'How much of it'),
      about: t(
        '`from_place` 划出多少：`whole` 全部，`most` 大部，`part` 一部分。没有人口、面积的比例，不能当权数。',
        'How much of `from_place` went: all, most or a part. No share of people or area stands behind it, so it is no weight.',
      ),
    }),
    ...notes,
  }),
  unique: [['from_place', 'to_place', 'changed_on']],
  references: [
    { column: 'from_place', table: 'places' },
    { column: 'to_place', table: 'places' },
  ],
});

export type PlaceChangeRow = RowOf<typeof placeChanges>;
