import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { date, id, idOf, integer, oneOf, optionalDate, optionalNumber } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';
import { ownCluster } from './vocabulary.ts';

/** Which cluster of the “one area, two groups” plan a district or county is in, and when. */
export const placeClusters = defineTable({
  name: 'place_clusters',
  title: t('片区', 'Clusters of places'),
  rowIs: t('一个区县在一段时间里所属的片区', 'the cluster of a district or county, for a time'),
  group: 'named',
  coding: {
    how: t(
      '2020年的“一区两群”，9＋12＋11＋6；2025年设立的两江新区不在其中',
      'the “one area, two groups” plan of 2020, 9 + 12 + 11 + 6; the district of 2025 is in no cluster of it',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`cluster-地方`，意义永不改变。它是行的编号，不是片区的：分组用 `cluster`。',
        '`cluster-` and the id of the place; it never changes its meaning. It names the row, not the cluster: group by `cluster`.',
      ),
    }),
    place: idOf('places', {
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。全市、开发区和2025年设立的区没有行，左连接得空值。',
        'Joins to `places.id`, as text. The municipality, zones and the district of 2025 have no row: a left join leaves them empty.',
      ),
    }),
    cluster: oneOf(ownCluster, {
      label: t('片区', 'Cluster'),
      about: t(
        '2020年“一区两群”：`central`、`new_urban` 是“一区”，`northeast`、`southeast` 是“两群”。是规划片区，不是一级政府。',
        'Of the plan of 2020: `central` and `new_urban` are the “one area”, `northeast` and `southeast` the “two groups”. Planning areas, no level of government.',
      ),
    }),
    valid_from: optionalDate({
      label: t('始于', 'First day'),
      about: t(
        '空是没有查到哪一天，不是向来如此；不要把片区套到2020年的规划以前。',
        'Empty: the day was not looked up, not “always so”. Do not carry the cluster back to years before the plan of 2020.',
      ),
      missing: t('没有查到哪一天', 'the day was not looked up'),
    }),
    valid_to: optionalDate({
      label: t('止于', 'Last day'),
      about: t(
        '空是没有发现终止。2025年撤销的两个区止于那天；以前的年份，片区照旧有效。',
        'Empty: no end is known. For the two districts abolished in 2025 it is that day; for earlier years their cluster holds.',
      ),
      missing: t('没有发现终止', 'no end is known'),
    }),
  }),
  unique: [['place', 'valid_from']],
});

export type PlaceClusterRow = RowOf<typeof placeClusters>;

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
    from_place: idOf('places', {
      label: t('从哪里', 'From which place'),
      about: t(
        '连 `places.id`。一个地方可能拆给几处，有几行（渝北区两行）：搬动旧数字以前，各行都要取。',
        'Joins to `places.id`. A place may be split over several rows (Yubei has two): take all of them before you move old figures.',
      ),
    }),
    to_place: idOf('places', {
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
});

export type PlaceChangeRow = RowOf<typeof placeChanges>;

/** Which districts and counties share a border on the map of 2016. */
export const neighbours = defineTable({
  name: 'neighbours',
  title: t('相邻的区县', 'Neighbours'),
  rowIs: t('一个区县和与它相邻的一个', 'a district or county and one it borders'),
  group: 'named',
  coding: {
    how: t(
      '由 `geo/chongqing-2016.topo.json` 的共有边界算出',
      'computed from the shared borders of `geo/chongqing-2016.topo.json`',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`neighbour-地方-邻区`，意义永不改变；反方向是另一行。',
        '`neighbour-`, place and neighbour; it never changes its meaning. The same pair the other way round is another row.',
      ),
    }),
    place: idOf('places', {
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。每对两个方向各一行，可直接当邻接表；数对数要除以二。',
        'Joins to `places.id`, as text. Each pair stands in both directions, ready as an adjacency list: halve the rows to count pairs.',
      ),
    }),
    neighbour: idOf('places', {
      label: t('相邻的地方', 'Neighbour'),
      about: t(
        '也连 `places.id`。由2016年界线的共有边算出：没有市外的邻区，也没有2025年设立的区；相邻不等于通路。',
        'Joins to `places.id`. From shared borders of 2016: without neighbours outside Chongqing and without the district of 2025. A border says nothing of roads.',
      ),
    }),
  }),
  unique: [['place', 'neighbour']],
});

export type NeighbourRow = RowOf<typeof neighbours>;

/** Residents of a place on the day of a census. */
export const census = defineTable({
  name: 'census',
  title: t('普查人口', 'Census'),
  rowIs: t('一个地方在一次普查中的常住人口', 'residents of a place in one census'),
  group: 'stated',
  coding: { how: t('照普查资料录入', 'from the volumes of the census') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '一行一个编号，意义永不改变。取人口用 `place` 和 `counted_on`。',
        'Names one row and never changes its meaning. To fetch residents use `place` together with `counted_on`.',
      ),
    }),
    place: idOf('places', {
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。人口按普查当时的区划，不能直接算到后来设立的区。',
        'Joins to `places.id`, as text. Residents within the borders of the census day: do not carry them over to a district set up later.',
      ),
    }),
    counted_on: date({
      label: t('普查时点', 'Day of the census'),
      about: t(
        '普查的时点，不是公布日。两次普查之间没有数，不要当年度人口用。',
        'Reference day of the count, not of its publication. There is nothing between two censuses: no yearly population.',
      ),
    }),
    residents: integer(0, 100_000_000, {
      label: t('常住人口', 'Residents'),
      about: t(
        '常住人口，可作人均的分母；不是户籍人口，也不是年度推算数。',
        'Permanent residents, a denominator for figures per head. Not the registered (hukou) population, nor a yearly estimate.',
      ),
    }),
    urban_share: optionalNumber(0, 100, {
      label: t('城镇人口占比', 'Urban share'),
      about: t(
        '常住人口中城镇人口的百分比，0到100，不是0到1：乘 `residents` 再除以100得人数。',
        'Per cent of residents, from 0 to 100, not 0 to 1: multiply by `residents` and divide by 100 to get persons.',
      ),
      unit: '%',
      missing: t('没有录入', 'it was not taken'),
    }),
    document: idOf('documents', {
      label: t('出处文件', 'The document the row is drawn from'),
      about: t(
        '连 `documents.id`：数取自哪份资料。本表没有 `start`，查不到字的位置。',
        'Joins to `documents.id`, the source of the number. This table has no `start`: a row leads to a document, not to a character.',
      ),
    }),
    ...notes,
  }),
  unique: [['place', 'counted_on']],
  mayBeEmpty: true,
});

export type CensusRow = RowOf<typeof census>;
